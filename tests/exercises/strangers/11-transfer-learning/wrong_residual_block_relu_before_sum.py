"""Takes a ReLU at the end of the convolutions, too, so that they can only add."""

# /// answer
# cell = "residual_block"
# breaks = "a second 3×3 convolution with stride 1, batch"
# ///
def residual_block(shape, filters, stride=1):
    """Return a model that computes one residual block."""
    inputs = keras.Input(shape)
    x = inputs
    for step in (stride, 1):
        x = layers.Conv2D(filters, 3, strides=step, padding="same", use_bias=False)(x)
        x = layers.BatchNormalization()(x)
        x = layers.ReLU()(x)
    shortcut = inputs
    if shortcut.shape != x.shape:
        shortcut = layers.Conv2D(filters, 1, strides=stride, use_bias=False)(inputs)
        shortcut = layers.BatchNormalization()(shortcut)
    return keras.Model(inputs, layers.ReLU()(layers.Add()([x, shortcut])))
