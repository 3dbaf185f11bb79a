"""Uses one learning rate schedule that falls with the epochs in place of the default settings."""

# /// answer
# cell = "compare_widths"
# breaks = "Adam (Keras' default settings)"
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
        model.compile(optimizer=keras.optimizers.Adam(keras.optimizers.schedules.ExponentialDecay(0.001, 10, 0.9)), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
        fitted = model.fit(x, y, epochs=epochs, batch_size=32, validation_data=validation, verbose=0)
        results.append(
            {"width": int(width), "parameters": int(model.count_params()), "history": fitted.history}
        )
    return results
