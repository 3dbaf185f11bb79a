"""Divides the number of places by the stride and rounds down, which loses the first place's step."""

# /// answer
# cell = "conv_output_shape"
# breaks = "the filter stays within the image; what is left over at the edge is not visited."
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding == "valid":
        if kernel > height or kernel > width:
            raise ValueError("The filter doesn't fit.")
        return (height - kernel + 1) // stride, (width - kernel + 1) // stride
    if padding == "same":
        return (height - 1) // stride + 1, (width - 1) // stride + 1
    raise ValueError("unknown padding")
