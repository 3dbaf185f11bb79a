"""Shifts the feature maps behind the convolution instead of the images."""

# /// answer
# cell = "augmented_model"
# breaks = "consists of Keras' own layers, in this order:"
# ///
def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(16, 3, activation="relu"),
            layers.RandomTranslation(pixels / 6, pixels / 6, fill_mode="constant"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
