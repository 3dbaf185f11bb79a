"""Adds half a filter on both sides, one zero too many for an even one."""

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
    zeros = kernel // 2 * 2 if padding == "same" else 0
    return (height + zeros - kernel) // stride + 1, (width + zeros - kernel) // stride + 1
