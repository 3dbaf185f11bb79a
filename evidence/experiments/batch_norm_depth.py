"""Ten hidden layers on clean digits: three learning rates with and without batch norm; three initializers."""

import keras
import numpy as np
from keras import layers

from heldout.data import noisy_digits
from heldout.evidence.training import accuracy, fit

SEEDS = 20
SETTINGS = {
    "rate 0.01": {"rate": 0.01},
    "rate 0.01, batch norm": {"rate": 0.01, "batch_norm": True},
    "rate 0.1": {"rate": 0.1},
    "rate 0.1, batch norm": {"rate": 0.1, "batch_norm": True},
    "rate 1": {"rate": 1.0},
    "rate 1, batch norm": {"rate": 1.0, "batch_norm": True},
    "rate 0.01, He uniform": {"rate": 0.01, "initializer": "he_uniform"},
    "rate 0.01, std 0.05": {"rate": 0.01, "initializer": "random_normal"},
}
EPOCHS = 20


def run(seed, rate, batch_norm=False, initializer="he_normal"):
    """Return accuracies after 20 epochs of SGD, and the training accuracy after each.

    ``accuracy_curve`` is Keras' own, with batch statistics; ``train_accuracy`` and ``val_accuracy`` are
    measured at inference. ``broken`` is 1 if a weight is no number any more.
    """
    train, validation, _ = noisy_digits(seed, noise=0)
    keras.utils.set_random_seed(seed)
    model = deep(rate, batch_norm, initializer)
    history = fit(model, *train, EPOCHS)
    return {
        "train_accuracy": accuracy(model, *train),
        "val_accuracy": accuracy(model, *validation),
        "broken": float(not all(np.isfinite(weights).all() for weights in model.get_weights())),
        "accuracy_curve": history["accuracy"],
    }


def deep(rate, batch_norm, initializer):
    """Return a network with ten hidden layers of 64 ReLU units, compiled with SGD.

    Batch norm's momentum is 0.9: 200 updates are too few for 0.99, Keras' default.
    """
    model = keras.Sequential([keras.Input((64,))])
    for _ in range(10):
        model.add(layers.Dense(64, kernel_initializer=initializer, use_bias=not batch_norm))
        if batch_norm:
            model.add(layers.BatchNormalization(momentum=0.9))
        model.add(layers.Activation("relu"))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
