"""Shifts up and down, but not to the left and right."""

# /// answer
# cell = "augmented_model"
# breaks = "a `RandomTranslation` by at most `pixels` pixels in each direction"
# ///
def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    inputs = keras.Input((8, 8, 1))
    x = layers.RandomTranslation(pixels / 8, 0.0, fill_mode="constant")(inputs)
    x = layers.Conv2D(16, 3, activation="relu")(x)
    x = layers.MaxPooling2D(2)(x)
    x = layers.Flatten()(x)
    model = keras.Model(inputs, layers.Dense(10, activation="softmax")(x))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
