"""With the rounded quotient."""

# /// answer
# cell = "conv_output_shape"
# ///
import numpy as np


def conv_output_shape(height, width, kernel, stride, padding):
    if padding == "valid" and min(height, width) >= kernel:
        sizes = height - kernel + 1, width - kernel + 1
    elif padding == "same":
        sizes = height, width
    else:
        raise ValueError("There is no such feature map.")
    return [int(np.ceil(size / stride)) for size in sizes]
