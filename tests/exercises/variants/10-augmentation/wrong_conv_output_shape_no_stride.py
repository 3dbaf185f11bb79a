"""Ignores the stride."""

# /// answer
# cell = "conv_output_shape"
# points = 1
# message = "Count the places"
# ///


def conv_output_shape(height, width, kernel, stride, padding):
    if padding == "same":
        return height, width
    if padding != "valid" or kernel > min(height, width):
        raise ValueError(padding)
    return height - kernel + 1, width - kernel + 1
