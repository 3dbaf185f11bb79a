"""Leaves the convolution without an activation function."""

# /// answer
# cell = "augmented_model"
# breaks = "`Conv2D` with 16 filters of 3 by 3 and ReLU, no padding"
# ///
def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.RandomTranslation(pixels / 8, pixels / 8, fill_mode="constant"),
            layers.Conv2D(16, 3),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
