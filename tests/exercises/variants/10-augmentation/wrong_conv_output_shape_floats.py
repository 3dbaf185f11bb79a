"""Returns fractions."""

# /// answer
# cell = "conv_output_shape"
# points = 1
# message = "a whole number of rows"
# ///


def conv_output_shape(height, width, kernel, stride, padding):
    if padding == "same":
        return height / stride, width / stride
    if padding != "valid" or kernel > min(height, width):
        raise ValueError(padding)
    return (height - kernel) / stride + 1, (width - kernel) / stride + 1
