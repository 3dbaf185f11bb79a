"""Uses the two formulas with whole-number division."""

# /// answer
# cell = "conv_output_shape"
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding == "same":
        return int(-(-height // stride)), int(-(-width // stride))
    if padding != "valid":
        raise ValueError(f"padding must be valid or same, not {padding!r}")
    if kernel > min(height, width):
        raise ValueError("The filter doesn't fit into the image.")
    return int((height - kernel) // stride + 1), int((width - kernel) // stride + 1)
