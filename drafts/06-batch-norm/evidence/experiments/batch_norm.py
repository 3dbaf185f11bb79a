"""Batch normalization in the network 64-256-256-10 on the noisy digits: does it help on new digits?"""

import keras
from keras import layers

from heldout.evidence.training import mlp, noisy_digits_run

SEEDS = 20
SETTINGS = {
    "plain": {},
    "batch norm": {"momentum": 0.99},
    "batch norm, momentum 0.9": {"momentum": 0.9},
}


def run(seed, momentum=None):
    return noisy_digits_run(seed, mlp if momentum is None else lambda: normalized(momentum))


def normalized(momentum):
    """Return the network with batch norm before each ReLU, and no bias before batch norm."""
    model = keras.Sequential([keras.Input((64,))])
    for _ in range(2):
        model.add(layers.Dense(256, use_bias=False))
        model.add(layers.BatchNormalization(momentum=momentum))
        model.add(layers.Activation("relu"))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
