"""R13, MNIST: one hidden layer of 512 units.

Source 004 names no network. This is the first one of Chollet's *Deep Learning with Python*, whose text gives
the number that the source gives.
"""

import keras
from keras import layers

from heldout.evidence.source_data import mnist
from heldout.evidence.training import accuracy, fit

DATA = "mnist"
SEEDS = 10
SENSITIVE = 0.2
SETTINGS = {"512 units": {"units": 512}, "16 units": {"units": 16}}


def run(seed, units):
    train, test = mnist()
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [keras.Input((784,)), layers.Dense(units, activation="relu"), layers.Dense(10, activation="softmax")]
    )
    model.compile("rmsprop", "sparse_categorical_crossentropy", metrics=["accuracy"])
    history = fit(model, *train, epochs=5, batch_size=128, validation_data=test)
    return {
        "train_accuracy": accuracy(model, *train),
        "test_accuracy": accuracy(model, *test),
        "test_accuracy_curve": history["val_accuracy"],
    }
