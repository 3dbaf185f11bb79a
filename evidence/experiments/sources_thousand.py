"""R10, MNIST, the first 1,000 images: untrained, trained, saved and restored."""

from pathlib import Path
from tempfile import TemporaryDirectory

import keras
from keras import layers

from heldout.evidence.source_data import mnist
from heldout.evidence.training import accuracy, fit

DATA = "mnist"
SEEDS = 50
SENSITIVE = 0.3
IMAGES = 1000
SETTINGS = {"5 epochs, whole model": {"epochs": 5}, "10 epochs, weights": {"epochs": 10}}


def network():
    """Return the network of TensorFlow's tutorial on saving, from which the source's listing is taken."""
    model = keras.Sequential(
        [
            keras.Input((784,)),
            layers.Dense(512, activation="relu"),
            layers.Dropout(0.2),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def run(seed, epochs):
    train, test = ((x[:IMAGES], y[:IMAGES]) for x, y in mnist())
    keras.utils.set_random_seed(seed)
    model = network()
    untrained = accuracy(model, *test)
    fit(model, *train, epochs)
    trained = accuracy(model, *test)
    fresh = network()
    fresh_accuracy = accuracy(fresh, *test)
    with TemporaryDirectory() as folder:
        model.save_weights(Path(folder, "model.weights.h5"))
        fresh.load_weights(Path(folder, "model.weights.h5"))
    return {
        "untrained_accuracy": untrained,
        "fresh_accuracy": fresh_accuracy,
        "test_accuracy": trained,
        "restored_accuracy": accuracy(fresh, *test),
        "changed_by_restoring": abs(accuracy(fresh, *test) - trained),
    }
