"""Keeps the axes of the positions, so that the output has four axes."""

# /// answer
# cell = "attach_head"
# breaks = "gives the probabilities of that many classes, which sum to 1."
# ///
def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D(keepdims=True)(base(inputs, training=False))
    return keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
