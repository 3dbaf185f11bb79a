"""Takes the softmax over the images of a batch instead of over the classes."""

# /// answer
# cell = "attach_head"
# breaks = "gives the probabilities of that many classes, which sum to 1."
# ///
def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs, training=False))
    head = layers.Dense(classes, activation=lambda z: keras.ops.softmax(z, axis=0), name="head")
    return keras.Model(inputs, head(x))
