"""Batch normalization in the network 64-256-256-10 on the noisy digits: does it help on new digits?"""

import keras
from keras import layers

from heldout.evidence.training import mlp, noisy_digits_run

SEEDS = 20
SENSITIVE = 0.1
SETTINGS = {
    "plain": {},
    "batch norm": {"batch_norm": True},
}


def run(seed, batch_norm=False):
    return noisy_digits_run(seed, normalized if batch_norm else mlp)


def normalized():
    """Return the network with batch norm before each ReLU, and no bias before batch norm."""
    model = keras.Sequential([keras.Input((64,))])
    for _ in range(2):
        model.add(layers.Dense(256, use_bias=False))
        model.add(layers.BatchNormalization())
        model.add(layers.Activation("relu"))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
