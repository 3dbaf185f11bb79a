"""Measures the validation data once, at the end."""

# /// answer
# cell = "compare_widths"
# points = 0
# message = "measured after the last epoch alone"
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
        fitted = model.fit(*train, epochs=epochs, verbose=0)
        loss, accuracy = model.evaluate(*validation, verbose=0)
        fitted.history |= {"val_loss": [loss] * epochs, "val_accuracy": [accuracy] * epochs}
        results.append(
            {"width": width, "parameters": model.count_params(), "history": fitted.history}
        )
    return results
