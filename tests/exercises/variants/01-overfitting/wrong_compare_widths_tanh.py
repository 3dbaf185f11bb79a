"""Takes tanh for the hidden layer."""

# /// answer
# cell = "compare_widths"
# points = 0
# message = "Build the network with ReLU"
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
                layers.Dense(width, activation="tanh"),
                layers.Dense(10, activation="softmax"),
            ]
        )
        model.compile(
            optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"]
        )
        fitted = model.fit(*train, epochs=epochs, validation_data=validation, verbose=0)
        results.append(
            {"width": width, "parameters": model.count_params(), "history": fitted.history}
        )
    return results
