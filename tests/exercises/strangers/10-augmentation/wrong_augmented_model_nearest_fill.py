"""Takes the fill mode "nearest", which repeats the border pixels."""

# /// answer
# cell = "augmented_model"
# breaks = "which fills what is uncovered with zeros"
# ///
def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.RandomTranslation(pixels / 8, pixels / 8, fill_mode="nearest"),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
