"""Takes capital letters, too."""

# /// answer
# cell = "conv_output_shape"
# points = 1
# message = "there is no such padding"
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    padding = str(padding).lower()
    if padding not in ("valid", "same"):
        raise ValueError(padding)
    if padding == "valid" and kernel > min(height, width):
        raise ValueError(kernel)
    last = kernel if padding == "valid" else 1
    return (height - last) // stride + 1, (width - last) // stride + 1
