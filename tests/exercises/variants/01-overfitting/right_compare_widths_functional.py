"""Functional API, loss and metric objects."""
# /// answer
# cell = "compare_widths"
# ///
import keras
from keras import layers


def compare_widths(widths, train, validation, epochs, seed):
    def run(width):
        keras.utils.set_random_seed(seed)
        inputs = keras.Input(shape=train[0].shape[1:])
        hidden = layers.Dense(width, activation="relu")(inputs)
        outputs = layers.Dense(10, activation="softmax")(hidden)
        model = keras.Model(inputs, outputs)
        model.compile(
            optimizer=keras.optimizers.Adam(),
            loss=keras.losses.SparseCategoricalCrossentropy(),
            metrics=[keras.metrics.SparseCategoricalAccuracy(name="accuracy")],
        )
        fitted = model.fit(*train, epochs=epochs, validation_data=validation, verbose=0)
        return {"width": width, "parameters": model.count_params(), "history": fitted.history}

    return [run(width) for width in widths]
