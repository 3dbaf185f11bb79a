"""Raises for a filter larger than the image also with "same", where zeros make room for it."""

# /// answer
# cell = "conv_output_shape"
# breaks = "where a filter does not fit into the image with `\"valid\"`."
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if kernel > height or kernel > width:
        raise ValueError("The filter doesn't fit.")
    if padding == "valid":
        return (height - kernel) // stride + 1, (width - kernel) // stride + 1
    if padding == "same":
        return (height + stride - 1) // stride, (width + stride - 1) // stride
    raise ValueError("unknown padding")
