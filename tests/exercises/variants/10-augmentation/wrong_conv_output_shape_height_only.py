"""Looks at the height alone."""

# /// answer
# cell = "conv_output_shape"
# points = 1
# message = "does not fit into the image"
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    if padding not in ("valid", "same") or (padding == "valid" and kernel > height):
        raise ValueError(padding)
    last = kernel if padding == "valid" else 1
    return (height - last) // stride + 1, (width - last) // stride + 1
