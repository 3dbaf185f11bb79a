"""Has an input of 8 by 8 by 1, which fits the example's base alone."""

# /// answer
# cell = "attach_head"
# breaks = "an input of the base's shape (`base.input_shape[1:]`)"
# ///
def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    base.trainable = False
    inputs = keras.Input((8, 8, 1))
    x = layers.GlobalAveragePooling2D()(base(inputs, training=False))
    return keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
