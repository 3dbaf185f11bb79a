"""Keeps both ways as small Sequential models and joins them in a third one."""

# /// answer
# cell = "residual_block"
# ///
def residual_block(shape, filters, stride=1):
    """Return a model that computes one residual block."""
    residual = keras.Sequential(
        [
            keras.Input(shape),
            layers.Conv2D(filters, 3, stride, "same", use_bias=False),
            layers.BatchNormalization(),
            layers.Activation("relu"),
            layers.Conv2D(filters, 3, 1, "same", use_bias=False),
            layers.BatchNormalization(),
        ],
    )
    shortcut = keras.Sequential([keras.Input(shape)])
    if residual.output_shape[1:] == tuple(shape):
        shortcut.add(layers.Identity())
    else:
        shortcut.add(layers.Conv2D(filters, 1, stride, use_bias=False))
        shortcut.add(layers.BatchNormalization())
    inputs = keras.Input(shape)
    total = layers.Add()([residual(inputs), shortcut(inputs)])
    return keras.Model(inputs, layers.ReLU()(total))
