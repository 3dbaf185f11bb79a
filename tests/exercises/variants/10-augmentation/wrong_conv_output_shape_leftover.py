"""Visits what is left over, too."""

# /// answer
# cell = "conv_output_shape"
# points = 1
# message = "Count the places"
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    if padding not in ("valid", "same"):
        raise ValueError(padding)
    if padding == "valid" and kernel > min(height, width):
        raise ValueError(kernel)
    last = kernel if padding == "valid" else stride
    return -(-(height - last) // stride) + 1, -(-(width - last) // stride) + 1
