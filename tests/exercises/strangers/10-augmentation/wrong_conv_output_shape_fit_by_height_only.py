"""Checks only the height for whether the filter fits."""

# /// answer
# cell = "conv_output_shape"
# breaks = "where a filter does not fit into the image with `\"valid\"`."
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding == "valid":
        if kernel > height:
            raise ValueError("The filter doesn't fit.")
        return (height - kernel) // stride + 1, (width - kernel) // stride + 1
    if padding == "same":
        return (height + stride - 1) // stride, (width + stride - 1) // stride
    raise ValueError("unknown padding")
