"""Derives a class from keras.Model that builds the graph in its constructor and computes sizes by hand."""

# /// answer
# cell = "residual_block"
# ///
class ResidualBlock(keras.Model):
    def __init__(self, shape, filters, stride):
        height, width, channels = shape
        inputs = keras.Input((height, width, channels))
        relu = layers.ReLU()
        main = inputs
        for number, step in enumerate((stride, 1)):
            main = relu(main) if number else main
            main = layers.Conv2D(filters, 3, strides=step, padding="same", use_bias=False)(main)
            main = layers.BatchNormalization()(main)
        same = (-(-height // stride), -(-width // stride), filters) == (height, width, channels)
        short = inputs
        if not same:
            for layer in (layers.Conv2D(filters, 1, stride, use_bias=False), layers.BatchNormalization()):
                short = layer(short)
        super().__init__(inputs, relu(layers.Add()([short, main])))


def residual_block(shape, filters, stride=1):
    """Return a model that computes one residual block."""
    return ResidualBlock(shape, filters, stride)
