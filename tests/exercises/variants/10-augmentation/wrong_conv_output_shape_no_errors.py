"""Answers with sizes below 1."""

# /// answer
# cell = "conv_output_shape"
# points = 1
# message = "there is no such padding"
# ///


def conv_output_shape(height, width, kernel, stride, padding):
    if padding == "same":
        return -(-height // stride), -(-width // stride)
    return (height - kernel) // stride + 1, (width - kernel) // stride + 1
