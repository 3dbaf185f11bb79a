"""Pads by half a kernel on both sides with "same", one zero too many for an even kernel."""

# /// answer
# cell = "conv_output_shape"
# breaks = "the image is filled up with zeros just enough that with stride 1 its size stays."
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding not in ("valid", "same"):
        raise ValueError("unknown padding")
    zeros = kernel // 2 if padding == "same" else 0
    sizes = [size + 2 * zeros - kernel for size in (height, width)]
    if min(sizes) < 0:
        raise ValueError("The filter doesn't fit.")
    return sizes[0] // stride + 1, sizes[1] // stride + 1
