"""Shifts by at most one pixel whatever the argument says."""

# /// answer
# cell = "augmented_model"
# breaks = "a `RandomTranslation` by at most `pixels` pixels in each direction"
# ///
def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    inputs = keras.Input((8, 8, 1))
    x = layers.RandomTranslation(0.125, 0.125, fill_mode="constant")(inputs)
    x = layers.Conv2D(16, 3, activation="relu")(x)
    x = layers.MaxPooling2D(2)(x)
    x = layers.Flatten()(x)
    model = keras.Model(inputs, layers.Dense(10, activation="softmax")(x))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
