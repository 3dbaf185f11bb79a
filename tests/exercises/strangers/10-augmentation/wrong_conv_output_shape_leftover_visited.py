"""Rounds up with "valid", so that the filter also visits what is left over."""

# /// answer
# cell = "conv_output_shape"
# breaks = "the filter stays within the image; what is left over at the edge is not visited."
# ///
import math


def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding == "valid":
        if kernel > height or kernel > width:
            raise ValueError("The filter doesn't fit.")
        return tuple(math.ceil((size - kernel) / stride) + 1 for size in (height, width))
    if padding == "same":
        return tuple(math.ceil(size / stride) for size in (height, width))
    raise ValueError("unknown padding")
