"""Wants filters to fit with same, too."""

# /// answer
# cell = "conv_output_shape"
# points = 1
# message = "too large"
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    if padding not in ("valid", "same") or kernel > min(height, width):
        raise ValueError("too large")
    last = kernel if padding == "valid" else 1
    return (height - last) // stride + 1, (width - last) // stride + 1
