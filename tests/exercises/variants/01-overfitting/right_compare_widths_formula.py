"""Separate activation layers; counts the parameters by hand."""
# /// answer
# cell = "compare_widths"
# ///
import keras
from keras import layers


def compare_widths(widths, train, validation, epochs, seed):
    x_train, y_train = train
    x_validation, y_validation = validation
    columns = x_train.shape[1]
    results = []
    for width in widths:
        keras.utils.set_random_seed(seed)
        model = keras.Sequential()
        model.add(keras.Input((columns,)))
        model.add(layers.Dense(width))
        model.add(layers.Activation("relu"))
        model.add(layers.Dense(10))
        model.add(layers.Softmax())
        model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
        history = model.fit(
            x_train,
            y_train,
            batch_size=32,
            epochs=epochs,
            validation_data=(x_validation, y_validation),
            verbose=0,
        )
        parameters = (columns + 1) * width + (width + 1) * 10
        series = {name: [float(value) for value in values] for name, values in history.history.items()}
        results.append({"width": int(width), "parameters": parameters, "history": series})
    return results
