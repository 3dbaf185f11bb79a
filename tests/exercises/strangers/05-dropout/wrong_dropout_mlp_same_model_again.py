"""Builds one network for each rate and returns the same object in the next call."""

# /// answer
# cell = "dropout_mlp"
# breaks = "a new Keras network for the digits, 64-256-256-10"
# ///
import functools


@functools.cache
def dropout_mlp(rate):
    model = keras.Sequential([keras.Input((64,))])
    for _ in range(2):
        model.add(layers.Dense(256, activation="relu"))
        model.add(layers.Dropout(rate))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
