"""Counts the places of the filter."""

# /// answer
# cell = "conv_output_shape"
# ///


def conv_output_shape(height, width, kernel, stride, padding):
    if padding not in ("valid", "same"):
        raise ValueError(padding)
    if padding == "valid" and (kernel > height or kernel > width):
        raise ValueError("The filter is larger than the image.")
    last = kernel if padding == "valid" else 1
    return tuple(len(range(0, size - last + 1, stride)) for size in (height, width))
