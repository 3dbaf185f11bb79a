"""Shifts at inference, too, with a layer of its own."""

# /// answer
# cell = "augmented_model"
# points = 0
# message = "augments at inference"
# ///
import keras
from keras import layers


class Always(layers.RandomTranslation):
    def call(self, inputs, training=True):
        return super().call(inputs, training=True)


def augmented_model(pixels):
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            Always(pixels / 8, pixels / 8, fill_mode="constant"),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
