"""Hands back the number of parameters as a NumPy integer."""

# /// answer
# cell = "compare_widths"
# ///
import keras
import numpy as np
from keras import layers


def compare_widths(widths, train, validation, epochs, seed):
    x, y = train
    results = []
    for width in widths:
        keras.utils.set_random_seed(seed)
        model = keras.Sequential(
            [
                keras.Input(shape=(x.shape[1],)),
                layers.Dense(width, activation="relu"),
                layers.Dense(10, activation="softmax"),
            ]
        )
        model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
        fitted = model.fit(x, y, epochs=epochs, batch_size=32, validation_data=validation, verbose=0)
        results.append(
            {"width": int(width), "parameters": np.sum([np.prod(v.shape) for v in model.trainable_weights]), "history": fitted.history}
        )
    return results
