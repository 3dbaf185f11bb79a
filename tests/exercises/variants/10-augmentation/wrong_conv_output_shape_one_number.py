"""Returns one number for both."""

# /// answer
# cell = "conv_output_shape"
# points = 0
# message = "must return a pair"
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    if padding not in ("valid", "same"):
        raise ValueError(padding)
    if padding == "valid" and kernel > min(height, width):
        raise ValueError(kernel)
    last = kernel if padding == "valid" else 1
    return (height - last) // stride + 1
