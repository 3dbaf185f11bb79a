"""Compiles without the metric accuracy."""

# /// answer
# cell = "augmented_model"
# breaks = "Compile with Adam, `sparse_categorical_crossentropy` and the metric `accuracy`."
# ///
def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    inputs = keras.Input((8, 8, 1))
    x = layers.RandomTranslation(pixels / 8, pixels / 8, fill_mode="constant")(inputs)
    x = layers.Conv2D(16, 3, activation="relu")(x)
    x = layers.Flatten()(layers.MaxPooling2D(2)(x))
    model = keras.Model(inputs, layers.Dense(10, activation="softmax")(x))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model
