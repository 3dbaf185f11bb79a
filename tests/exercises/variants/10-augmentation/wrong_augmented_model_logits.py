"""Leaves the softmax to the loss."""

# /// answer
# cell = "augmented_model"
# points = 2
# message = "do not add up to 1"
# ///
import keras
from keras import layers


def augmented_model(pixels):
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.RandomTranslation(pixels / 8, pixels / 8, fill_mode="constant"),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10),
        ]
    )
    model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    return model
