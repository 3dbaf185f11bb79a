"""Divides the pixels by 16, after they have been shifted."""

# /// answer
# cell = "augmented_model"
# points = 2
# message = "check the layers"
# ///
import keras
from keras import layers


def augmented_model(pixels):
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.RandomTranslation(pixels / 8, pixels / 8, fill_mode="constant"),
            layers.Rescaling(1 / 16),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
