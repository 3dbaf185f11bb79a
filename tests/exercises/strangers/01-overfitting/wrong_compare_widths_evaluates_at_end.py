"""Measures the validation data once at the end and repeats the values."""

# /// answer
# cell = "compare_widths"
# breaks = "measuring the validation data after each epoch"
# ///
import keras
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
        fitted = model.fit(x, y, epochs=epochs, batch_size=32, verbose=0)
        loss, accuracy = model.evaluate(*validation, verbose=0)
        fitted.history["val_loss"] = [loss] * epochs
        fitted.history["val_accuracy"] = [accuracy] * epochs
        results.append(
            {"width": int(width), "parameters": int(model.count_params()), "history": fitted.history}
        )
    return results
