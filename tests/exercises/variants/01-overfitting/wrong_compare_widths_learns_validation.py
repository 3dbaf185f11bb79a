"""Trains on the validation data too."""
# /// answer
# cell = "compare_widths"
# points = 0
# message = "and on no others"
# ///
import keras
import numpy as np
from keras import layers


def compare_widths(widths, train, validation, epochs, seed):
    x = np.concatenate([train[0], validation[0]])
    y = np.concatenate([train[1], validation[1]])
    results = []
    for width in widths:
        keras.utils.set_random_seed(seed)
        model = keras.Sequential(
            [
                keras.Input((train[0].shape[1],)),
                layers.Dense(width, activation="relu"),
                layers.Dense(10, activation="softmax"),
            ]
        )
        model.compile(
            optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"]
        )
        fitted = model.fit(x, y, epochs=epochs, validation_data=validation, verbose=0)
        results.append(
            {"width": width, "parameters": model.count_params(), "history": fitted.history}
        )
    return results
