"""Pools by the maximum over all positions."""

# /// answer
# cell = "attach_head"
# breaks = "`GlobalAveragePooling2D`"
# ///
def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalMaxPooling2D()(base(inputs, training=False))
    return keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
