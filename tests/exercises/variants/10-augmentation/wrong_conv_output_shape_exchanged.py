"""Returns width first."""

# /// answer
# cell = "conv_output_shape"
# points = 1
# message = "height and width are exchanged"
# ///


def conv_output_shape(height, width, kernel, stride, padding):
    if padding == "same":
        return -(-width // stride), -(-height // stride)
    if padding != "valid" or kernel > min(height, width):
        raise ValueError(padding)
    return (width - kernel) // stride + 1, (height - kernel) // stride + 1
