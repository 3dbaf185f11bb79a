"""Divides without a remainder, so that the share is 0 and nothing ever moves."""

# /// answer
# cell = "augmented_model"
# breaks = "`RandomTranslation` takes its factors as shares of height and width"
# ///
def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    inputs = keras.Input((8, 8, 1))
    x = layers.RandomTranslation(pixels // 8, pixels // 8, fill_mode="constant")(inputs)
    x = layers.Conv2D(16, 3, activation="relu")(x)
    x = layers.MaxPooling2D(2)(x)
    x = layers.Flatten()(x)
    model = keras.Model(inputs, layers.Dense(10, activation="softmax")(x))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
