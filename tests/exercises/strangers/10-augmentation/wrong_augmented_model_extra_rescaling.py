"""Divides the pixels by 16 in a layer nobody asked for."""

# /// answer
# cell = "augmented_model"
# breaks = "consists of Keras' own layers, in this order:"
# ///
def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Rescaling(1 / 16),
            layers.RandomTranslation(pixels / 8, pixels / 8, fill_mode="constant"),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
