"""Sets a seed, so that all networks start alike."""

# /// answer
# cell = "dropout_mlp"
# points = 0
# message = "Two calls give the same random weights"
# ///
import keras
from keras import layers


def dropout_mlp(rate):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
