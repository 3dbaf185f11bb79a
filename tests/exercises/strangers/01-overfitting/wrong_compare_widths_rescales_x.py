"""Divides the inputs by the largest training value, which changes nothing only where that is 1."""

# /// answer
# cell = "compare_widths"
# breaks = "fit it to the training data"
# ///
import keras
from keras import layers


def compare_widths(widths, train, validation, epochs, seed):
    x, y = train
    top = x.max()
    x = x / top
    validation = (validation[0] / top, validation[1])
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
            {"width": int(width), "parameters": int(model.count_params()), "history": fitted.history}
        )
    return results
