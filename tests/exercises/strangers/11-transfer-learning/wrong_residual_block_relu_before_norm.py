"""Takes the ReLU in the convolution, before batch normalization."""

# /// answer
# cell = "residual_block"
# breaks = "a 3×3 convolution with that many filters and this stride, batch normalization, ReLU"
# ///
def residual_block(shape, filters, stride=1):
    """Return a model that computes one residual block."""
    inputs = keras.Input(shape)
    x = layers.Conv2D(filters, 3, strides=stride, padding="same", activation="relu", use_bias=False)(inputs)
    x = layers.BatchNormalization()(x)
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    shortcut = inputs
    if shortcut.shape != x.shape:
        shortcut = layers.Conv2D(filters, 1, strides=stride, use_bias=False)(inputs)
        shortcut = layers.BatchNormalization()(shortcut)
    return keras.Model(inputs, layers.Activation("relu")(layers.Add()([x, shortcut])))
