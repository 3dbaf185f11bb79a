"""Uses one and the same batch normalization behind both convolutions."""

# /// answer
# cell = "residual_block"
# breaks = "a second 3×3 convolution with stride 1, batch"
# ///
def residual_block(shape, filters, stride=1):
    """Return a model that computes one residual block."""
    norm, relu = layers.BatchNormalization(), layers.ReLU()
    inputs = keras.Input(shape)
    x = relu(norm(layers.Conv2D(filters, 3, strides=stride, padding="same", use_bias=False)(inputs)))
    x = norm(layers.Conv2D(filters, 3, padding="same", use_bias=False)(x))
    shortcut = inputs
    if shortcut.shape != x.shape:
        shortcut = layers.Conv2D(filters, 1, strides=stride, use_bias=False)(inputs)
        shortcut = layers.BatchNormalization()(shortcut)
    return keras.Model(inputs, relu(layers.Add()([x, shortcut])))
