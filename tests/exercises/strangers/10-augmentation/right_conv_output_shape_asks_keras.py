"""Checks the arguments and asks a layer of Keras for its output shape."""

# /// answer
# cell = "conv_output_shape"
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding not in {"valid", "same"}:
        raise ValueError(f"unknown padding {padding!r}")
    if padding == "valid" and (kernel > height or kernel > width):
        raise ValueError("no place for the filter")
    layer = layers.Conv2D(1, int(kernel), strides=int(stride), padding=padding, data_format="channels_last")
    _, rows, columns, _ = layer.compute_output_shape((None, int(height), int(width), 1))
    return int(rows), int(columns)
