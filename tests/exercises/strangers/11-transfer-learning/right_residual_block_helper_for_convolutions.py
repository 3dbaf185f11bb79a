"""Has a helper for a convolution with batch normalization and adds with the function add."""

# /// answer
# cell = "residual_block"
# ///
def _conv_norm(x, filters, size, stride=1):
    conv = layers.Conv2D(filters, (size, size), strides=(stride, stride), padding="same", use_bias=False)
    return layers.BatchNormalization()(conv(x))


def residual_block(shape, filters, stride=1):
    """Return a model that computes one residual block."""
    x = keras.Input(shape=tuple(shape))
    f = layers.Activation("relu")(_conv_norm(x, filters, 3, stride))
    f = _conv_norm(f, filters, 3)
    s = x if tuple(f.shape[1:]) == tuple(shape) else _conv_norm(x, filters, 1, stride)
    return keras.Model(inputs=x, outputs=layers.Activation("relu")(layers.add([f, s])))
