"""Shifts when somebody has switched it on."""

# /// answer
# cell = "augmented_model"
# points = 1
# message = "classes of your own"
# ///
import keras
from keras import layers


class Switched(layers.RandomTranslation):
    on = False

    def call(self, inputs, training=True):
        return super().call(inputs, training=training and self.on)


def augmented_model(pixels):
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            Switched(pixels / 8, pixels / 8, fill_mode="constant"),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
