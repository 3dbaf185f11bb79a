"""Takes a ReLU that ends at 6, as MobileNet does."""

# /// answer
# cell = "residual_block"
# breaks = "a model that computes one residual block for an input of this shape"
# ///
def residual_block(shape, filters, stride=1):
    """Return a model that computes one residual block."""
    inputs = keras.Input(shape)
    x = layers.Conv2D(filters, 3, strides=stride, padding="same", use_bias=False)(inputs)
    x = layers.ReLU(max_value=6.0)(layers.BatchNormalization()(x))
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    shortcut = inputs
    if shortcut.shape != x.shape:
        shortcut = layers.Conv2D(filters, 1, strides=stride, use_bias=False)(inputs)
        shortcut = layers.BatchNormalization()(shortcut)
    return keras.Model(inputs, layers.ReLU(max_value=6.0)(layers.Add()([x, shortcut])))
