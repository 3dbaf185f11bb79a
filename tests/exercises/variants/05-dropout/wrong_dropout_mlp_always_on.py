"""Fixes training=True when it calls the layers."""

# /// answer
# cell = "dropout_mlp"
# points = 0
# message = "dropout is on at inference"
# ///
import keras
from keras import layers


def dropout_mlp(rate):
    inputs = h = keras.Input((64,))
    for _ in range(2):
        h = layers.Dense(256, activation="relu")(h)
        h = layers.Dropout(rate)(h, training=True)
    model = keras.Model(inputs, layers.Dense(10, activation="softmax")(h))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
