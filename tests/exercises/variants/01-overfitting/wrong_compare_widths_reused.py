"""Keeps a network that has trained and trains it on."""
# /// answer
# cell = "compare_widths"
# points = 0
# message = "Build a new network for every width"
# ///
import keras
from keras import layers


def compare_widths(widths, train, validation, epochs, seed):
    models = {}
    results = []
    for width in widths:
        keras.utils.set_random_seed(seed)
        if width not in models:
            models[width] = keras.Sequential(
                [
                    keras.Input((train[0].shape[1],)),
                    layers.Dense(width, activation="relu"),
                    layers.Dense(10, activation="softmax"),
                ]
            )
        model = models[width]
        model.compile(
            optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"]
        )
        fitted = model.fit(*train, epochs=epochs, validation_data=validation, verbose=0)
        results.append(
            {"width": width, "parameters": model.count_params(), "history": fitted.history}
        )
    return results
