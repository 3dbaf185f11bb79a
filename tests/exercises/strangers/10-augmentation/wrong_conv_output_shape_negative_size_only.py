"""Raises only if the computed size is negative, so that a filter too large by a little gives size 0."""

# /// answer
# cell = "conv_output_shape"
# breaks = "where a filter does not fit into the image with `\"valid\"`."
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding == "same":
        return -(-height // stride), -(-width // stride)
    if padding != "valid":
        raise ValueError("unknown padding")
    rows = (height - kernel) // stride + 1
    columns = (width - kernel) // stride + 1
    if rows < 0 or columns < 0:
        raise ValueError("The filter doesn't fit.")
    return rows, columns
