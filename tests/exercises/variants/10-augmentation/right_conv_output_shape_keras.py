"""Asks Keras."""

# /// answer
# cell = "conv_output_shape"
# ///
from keras import layers


def conv_output_shape(height, width, kernel, stride, padding):
    if padding not in ("valid", "same"):
        raise ValueError(padding)
    if padding == "valid" and kernel > min(height, width):
        raise ValueError("The filter is larger than the image.")
    layer = layers.Conv2D(1, kernel, strides=stride, padding=padding)
    return layer.compute_output_shape((1, height, width, 1))[1:3]
