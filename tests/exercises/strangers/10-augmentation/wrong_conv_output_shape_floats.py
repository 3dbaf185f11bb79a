"""Returns floats, since np.floor and np.ceil do."""

# /// answer
# cell = "conv_output_shape"
# breaks = "of the feature map, as two `int`s."
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding == "valid":
        if kernel > height or kernel > width:
            raise ValueError("The filter doesn't fit.")
        return np.floor((height - kernel) / stride) + 1, np.floor((width - kernel) / stride) + 1
    if padding == "same":
        return np.ceil(height / stride), np.ceil(width / stride)
    raise ValueError("unknown padding")
