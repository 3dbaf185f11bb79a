"""Divides the widths by the keep probability."""

# /// answer
# cell = "dropout_mlp"
# points = 0
# message = "which has 85,002"
# ///
import keras
from keras import layers


def dropout_mlp(rate):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(int(256 / (1 - rate)), activation="relu"),
            layers.Dropout(rate),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
