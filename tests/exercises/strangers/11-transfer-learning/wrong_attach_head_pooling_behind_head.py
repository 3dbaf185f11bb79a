"""Puts the head on each position and pools its probabilities, so that the order is wrong."""

# /// answer
# cell = "attach_head"
# breaks = "Its layers, in this order and no others"
# ///
def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.Dense(classes, activation="softmax", name="head")(base(inputs, training=False))
    return keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
