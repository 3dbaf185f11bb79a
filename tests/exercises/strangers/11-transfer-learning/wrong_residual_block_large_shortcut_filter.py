"""Takes a 3 by 3 convolution in the shortcut."""

# /// answer
# cell = "residual_block"
# breaks = "Otherwise a 1×1 convolution with that many filters and this stride, without"
# ///
def residual_block(shape, filters, stride=1):
    """Return a model that computes one residual block."""

    def conv_norm(x, strides):
        x = layers.Conv2D(filters, 3, strides=strides, padding="same", use_bias=False)(x)
        return layers.BatchNormalization()(x)

    inputs = keras.Input(shape)
    x = conv_norm(layers.ReLU()(conv_norm(inputs, stride)), 1)
    shortcut = inputs if inputs.shape == x.shape else conv_norm(inputs, stride)
    return keras.Model(inputs, layers.ReLU()(layers.Add()([x, shortcut])))
