"""Does not see that the filter is too large."""

# /// answer
# cell = "conv_output_shape"
# points = 1
# message = "does not fit into the image"
# ///


def conv_output_shape(height, width, kernel, stride, padding):
    if padding == "same":
        return -(-height // stride), -(-width // stride)
    if padding != "valid":
        raise ValueError(padding)
    return max((height - kernel) // stride + 1, 0), max((width - kernel) // stride + 1, 0)
