"""Builds on a clone of the base, whose weights are new."""

# /// answer
# cell = "attach_head"
# breaks = "The base keeps its weights."
# ///
def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    body = keras.models.clone_model(base)
    body.trainable = False
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(body(inputs, training=False))
    return keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
