"""Shifts by one pixel, whatever is asked for."""

# /// answer
# cell = "augmented_model"
# points = 1
# message = "the factor is too small"
# ///
import keras
from keras import layers


def augmented_model(pixels):
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.RandomTranslation(1 / 8, 1 / 8, fill_mode="constant"),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
