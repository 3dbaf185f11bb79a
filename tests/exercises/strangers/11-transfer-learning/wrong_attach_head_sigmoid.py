"""Takes a sigmoid for each class, so that the outputs do not sum to 1."""

# /// answer
# cell = "attach_head"
# breaks = "gives the probabilities of that many classes, which sum to 1."
# ///
def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs, training=False))
    return keras.Model(inputs, layers.Dense(classes, activation="sigmoid", name="head")(x))
