"""Returns width and height in the wrong order."""

# /// answer
# cell = "conv_output_shape"
# breaks = "Return the pair"
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding not in ("valid", "same"):
        raise ValueError("unknown padding")
    columns, rows = (size - (kernel if padding == "valid" else 1) for size in (height, width))
    if min(columns, rows) < 0:
        raise ValueError("The filter doesn't fit.")
    return rows // stride + 1, columns // stride + 1
