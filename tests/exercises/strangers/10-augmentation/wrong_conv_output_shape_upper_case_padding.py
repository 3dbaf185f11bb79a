"""Also takes "SAME" and "Valid", since it makes the padding lower case first."""

# /// answer
# cell = "conv_output_shape"
# breaks = "Raise a `ValueError` for any other padding"
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    padding = padding.lower()
    if padding == "valid":
        if kernel > height or kernel > width:
            raise ValueError("The filter doesn't fit.")
        return (height - kernel) // stride + 1, (width - kernel) // stride + 1
    if padding == "same":
        return (height + stride - 1) // stride, (width + stride - 1) // stride
    raise ValueError("unknown padding")
