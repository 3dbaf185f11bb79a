"""Returns the histories alone."""

# /// answer
# cell = "compare_widths"
# points = 0
# message = "the keys 'width', 'parameters' and 'history'"
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
        fitted = model.fit(*train, epochs=epochs, validation_data=validation, verbose=0)
        results.append(
            fitted.history
        )
    return results
