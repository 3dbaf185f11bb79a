"""Divides the size by the stride before it takes the kernel into account."""

# /// answer
# cell = "conv_output_shape"
# breaks = "the filter stays within the image; what is left over at the edge is not visited."
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding == "valid":
        if kernel > height or kernel > width:
            raise ValueError("The filter doesn't fit.")
        return (height // stride - kernel + 1, width // stride - kernel + 1)
    if padding == "same":
        return (-(-height // stride), -(-width // stride))
    raise ValueError("unknown padding")
