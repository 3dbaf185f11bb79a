"""Takes another loss."""

# /// answer
# cell = "compare_widths"
# points = 0
# message = "Build the network with ReLU"
# ///
import keras
from keras import layers


def compare_widths(widths, train, validation, epochs, seed):
    results = []
    y_train, y_validation = (keras.utils.to_categorical(y, 10) for _, y in (train, validation))
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
            optimizer="adam", loss="mse", metrics=["accuracy"]
        )
        fitted = model.fit(train[0], y_train, epochs=epochs, validation_data=(validation[0], y_validation), verbose=0)
        results.append(
            {"width": width, "parameters": model.count_params(), "history": fitted.history}
        )
    return results
