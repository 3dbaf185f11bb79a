"""Takes images in color."""

# /// answer
# cell = "augmented_model"
# points = 0
# message = "height, width, channels"
# ///
import keras
from keras import layers


def augmented_model(pixels):
    model = keras.Sequential(
        [
            keras.Input((8, 8, 3)),
            layers.RandomTranslation(pixels / 8, pixels / 8, fill_mode="constant"),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
