"""With add, and shifts by whole pixels."""

# /// answer
# cell = "augmented_model"
# ///
import keras
from keras import layers


def augmented_model(pixels):
    model = keras.Sequential()
    model.add(keras.Input((8, 8, 1)))
    model.add(
        layers.RandomTranslation(
            height_factor=pixels / 8, width_factor=pixels / 8, fill_mode="constant", interpolation="nearest"
        )
    )
    model.add(layers.Conv2D(16, 3))
    model.add(layers.Activation("relu"))
    model.add(layers.MaxPooling2D(2))
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
