"""Drops classes as well."""

# /// answer
# cell = "dropout_mlp"
# points = 0
# message = "Dropout after the output layer"
# ///
import keras
from keras import layers


def dropout_mlp(rate):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(10, activation="softmax"),
            layers.Dropout(rate),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
