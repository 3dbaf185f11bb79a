"""Rounds down with "same" where the size is no multiple of the stride."""

# /// answer
# cell = "conv_output_shape"
# breaks = "the image is filled up with zeros just enough that with stride 1 its size stays."
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding not in ("valid", "same"):
        raise ValueError("unknown padding")
    if padding == "same":
        return height // stride, width // stride
    if min(height, width) < kernel:
        raise ValueError("The filter doesn't fit.")
    return (height - kernel) // stride + 1, (width - kernel) // stride + 1
