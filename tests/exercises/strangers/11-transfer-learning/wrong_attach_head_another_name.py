"""Names the model head instead of the dense layer."""

# /// answer
# cell = "attach_head"
# breaks = "`Dense` layer named `\"head\"`"
# ///
def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs, training=False))
    outputs = layers.Dense(classes, activation="softmax")(x)
    return keras.Model(inputs, outputs, name="head")
