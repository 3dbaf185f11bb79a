"""Leaves the bias in the convolution of the shortcut."""

# /// answer
# cell = "residual_block"
# breaks = "Otherwise a 1×1 convolution with that many filters and this stride, without"
# ///
def residual_block(shape, filters, stride=1):
    """Return a model that computes one residual block."""
    inputs = keras.Input(shape)
    x = layers.Conv2D(filters, 3, strides=stride, padding="same", use_bias=False)(inputs)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    shortcut = inputs
    if shortcut.shape != x.shape:
        shortcut = layers.BatchNormalization()(layers.Conv2D(filters, 1, strides=stride)(inputs))
    return keras.Model(inputs, layers.ReLU()(layers.Add()([x, shortcut])))
