"""Has no place for a filter as large as the image."""

# /// answer
# cell = "conv_output_shape"
# points = 1
# message = "no place"
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    if padding == "same":
        return -(-height // stride), -(-width // stride)
    if padding != "valid" or kernel >= min(height, width):
        raise ValueError("no place")
    return (height - kernel) // stride + 1, (width - kernel) // stride + 1
