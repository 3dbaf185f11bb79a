"""Trains on the validation data and measures the training data."""

# /// answer
# cell = "compare_widths"
# points = 0
# message = "on all training data and on no others"
# ///
import keras
from keras import layers


def compare_widths(widths, train, validation, epochs, seed):
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
        fitted = model.fit(*validation, epochs=epochs, validation_data=train, verbose=0)
        results.append(
            {"width": width, "parameters": model.count_params(), "history": fitted.history}
        )
    return results
