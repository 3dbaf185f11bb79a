"""Creates the output layer object before the hidden one, which the text leaves open; the initial weights then differ from other right answers."""

# /// answer
# cell = "compare_widths"
# ///
import keras
from keras import layers


def compare_widths(widths, train, validation, epochs, seed):
    results = []
    for width in widths:
        keras.backend.clear_session()
        keras.utils.set_random_seed(seed)
        output_layer = layers.Dense(10, activation="softmax")
        hidden_layer = layers.Dense(width, activation="relu")
        model = keras.Sequential()
        model.add(keras.Input((train[0].shape[1],)))
        model.add(hidden_layer)
        model.add(output_layer)
        model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
        record = model.fit(train[0], train[1], batch_size=32, epochs=epochs, validation_data=validation, verbose=0)
        results += [{"width": width, "parameters": model.count_params(), "history": record.history}]
    return results
