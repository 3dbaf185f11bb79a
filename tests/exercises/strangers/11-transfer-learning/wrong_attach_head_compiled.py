"""Compiles the model."""

# /// answer
# cell = "attach_head"
# breaks = "not compile the model."
# ///
def attach_head(base, classes):
    """Return a model of the frozen base, global average pooling and a new softmax head."""
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs, training=False))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
