"""R7, MNIST: dropout of 0.2 in each place where source 002 puts it, one at a time."""

import keras
from keras import layers

from heldout.evidence.source_data import mnist
from heldout.evidence.training import accuracy, fit

DATA = "mnist"
SEEDS = 3
SENSITIVE = 0.3
SETTINGS = {
    "no dropout": {"pixels": 0.0, "hidden": 0.0},
    "on the pixels": {"pixels": 0.2, "hidden": 0.0},
    "on the first hidden layer": {"pixels": 0.0, "hidden": 0.2},
    "on both": {"pixels": 0.2, "hidden": 0.2},
}


def run(seed, pixels, hidden):
    train, test = mnist()
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input((784,)), layers.BatchNormalization()])
    if pixels:
        model.add(layers.Dropout(pixels))
    model.add(layers.Dense(100, activation="sigmoid"))
    model.add(layers.BatchNormalization())
    if hidden:
        model.add(layers.Dropout(hidden))
    model.add(layers.Dense(50, activation="sigmoid"))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile("rmsprop", "sparse_categorical_crossentropy", metrics=["accuracy"])
    history = fit(model, *train, epochs=30, batch_size=100, validation_data=test)
    train_accuracy, test_accuracy = accuracy(model, *train), accuracy(model, *test)
    return {
        "logged_accuracy": history["accuracy"][-1],
        "train_accuracy": train_accuracy,
        "test_accuracy": test_accuracy,
        "gap": train_accuracy - test_accuracy,
        "accuracy": history["accuracy"],
        "test_accuracy_curve": history["val_accuracy"],
    }
