"""Returns the image's own size with "same", whatever the stride is."""

# /// answer
# cell = "conv_output_shape"
# breaks = "the image is filled up with zeros just enough that with stride 1 its size stays."
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding == "same":
        return height, width
    if padding != "valid":
        raise ValueError("unknown padding")
    if kernel > height or kernel > width:
        raise ValueError("The filter doesn't fit.")
    return (height - kernel) // stride + 1, (width - kernel) // stride + 1
