"""R4 to R6, MNIST: the perceptrons of source 002, and its change to batch normalization taken apart."""

import keras
import numpy as np
from keras import layers

from heldout.evidence.source_data import mnist
from heldout.evidence.training import accuracy, fit

DATA = "mnist"
SEEDS = 3
SENSITIVE = 0.3
HIDDEN = (64, 32, 64)
PERFECT = 0.99995  # what the progress bar prints as 1.0000
SETTINGS = {
    "sigmoid": {"activation": "sigmoid", "batch_size": 32, "epochs": 200},
    "ReLU, He": {"initializer": "he_normal", "epochs": 300},
    "ReLU, He, batch norm, doubled": {"initializer": "he_normal", "norm": True, "doubled": True},
    "ReLU, He, batch norm": {"initializer": "he_normal", "norm": True},
    "ReLU, He, doubled": {"initializer": "he_normal", "doubled": True},
}


def network(activation="relu", initializer="glorot_uniform", norm=False, doubled=False):
    """Return the source's network: three hidden layers; ``doubled`` puts a linear layer before each."""
    model = keras.Sequential([keras.Input((784,))])
    for units in HIDDEN:
        model.add(layers.Dense(units, kernel_initializer=initializer))
        if norm:
            model.add(layers.BatchNormalization())
        if doubled:
            model.add(layers.Dense(units))
        model.add(layers.Activation(activation))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile("sgd", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def run(seed, batch_size=100, epochs=100, **options):
    train, test = mnist()
    keras.utils.set_random_seed(seed)
    model = network(**options)
    history = fit(model, *train, epochs, batch_size, test)
    perfect = np.flatnonzero(np.array(history["accuracy"]) >= PERFECT)
    return {
        "logged_accuracy": history["accuracy"][-1],
        "train_accuracy": accuracy(model, *train),
        "test_accuracy": accuracy(model, *test),
        "test_accuracy_at_100": history["val_accuracy"][99],
        "logged_accuracy_at_100": history["accuracy"][99],
        "perfect": int(len(perfect) > 0),
        "perfect_before_100": int(len(perfect) > 0 and perfect[0] < 99),
        "perfect_epoch": int(perfect[0]) + 1 if len(perfect) else epochs + 1,
        "accuracy": history["accuracy"],
        "test_accuracy_curve": history["val_accuracy"],
        "loss": history["loss"],
        "test_loss": history["val_loss"],
    }
