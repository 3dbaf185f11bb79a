"""Has one sigmoid output for two classes instead of two probabilities."""

# /// answer
# cell = "attach_head"
# breaks = "gives the probabilities of that many classes, which sum to 1."
# ///
def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs, training=False))
    if classes == 2:
        head = layers.Dense(1, activation="sigmoid", name="head")
    else:
        head = layers.Dense(classes, activation="softmax", name="head")
    return keras.Model(inputs, head(x))
