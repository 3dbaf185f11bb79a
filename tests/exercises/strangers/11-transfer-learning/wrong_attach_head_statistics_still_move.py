"""Freezes the base's weights instead of its layers, so that moving statistics move in training."""

# /// answer
# cell = "attach_head"
# breaks = "a new model that classifies with a base that stays as it is."
# ///
def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    for weight in base.trainable_weights:
        weight.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs))
    return keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
