"""Calls the base's layers one by one, so that they lie singly in the model."""

# /// answer
# cell = "attach_head"
# breaks = "frozen and as **one layer**"
# ///
def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    base.trainable = False
    inputs = x = keras.Input(base.input_shape[1:])
    for layer in base.layers:
        if not isinstance(layer, layers.InputLayer):
            x = layer(x)
    x = layers.GlobalAveragePooling2D()(x)
    return keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
