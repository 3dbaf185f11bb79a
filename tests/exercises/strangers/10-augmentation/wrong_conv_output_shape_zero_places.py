"""Returns a size of 0 where the filter does not fit instead of raising."""

# /// answer
# cell = "conv_output_shape"
# breaks = "where a filter does not fit into the image with `\"valid\"`."
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding == "valid":
        return tuple(max(0, (size - kernel) // stride + 1) for size in (height, width))
    if padding == "same":
        return tuple(-(-size // stride) for size in (height, width))
    raise ValueError("unknown padding")
