"""Normalizes and takes the ReLU before each convolution and not at the end, as in a later paper."""

# /// answer
# cell = "residual_block"
# breaks = "a model that computes one residual block for an input of this shape"
# ///
def residual_block(shape, filters, stride=1):
    """Return a model that computes one residual block."""
    inputs = keras.Input(shape)
    x = inputs
    for step in (stride, 1):
        x = layers.ReLU()(layers.BatchNormalization()(x))
        x = layers.Conv2D(filters, 3, strides=step, padding="same", use_bias=False)(x)
    shortcut = inputs
    if shortcut.shape != x.shape:
        shortcut = layers.Conv2D(filters, 1, strides=stride, use_bias=False)(inputs)
        shortcut = layers.BatchNormalization()(shortcut)
    return keras.Model(inputs, layers.Add()([x, shortcut]))
