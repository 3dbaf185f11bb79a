"""The gradient of the first layer of 64-64-32-64-10 before the first update, with ReLU and with sigmoid."""

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

SEEDS = 20
SETTINGS = {"before the first update": {}}


def run(seed):
    """Return the gradient's length over 1,000 digits for both activations, and their ratio."""
    pixels, labels = load_digits(return_X_y=True)
    rows = np.random.default_rng(seed).permutation(len(labels))[:1000]
    x, y = (pixels[rows] / 16).astype("float32"), labels[rows]
    lengths = {}
    for activation in ("relu", "sigmoid"):
        keras.utils.set_random_seed(seed)
        model = keras.Sequential([keras.Input((64,))])
        for units in (64, 32, 64):
            model.add(keras.layers.Dense(units, activation=activation))
        model.add(keras.layers.Dense(10, activation="softmax"))
        with tf.GradientTape() as tape:
            loss = keras.losses.SparseCategoricalCrossentropy()(y, model(x))
        lengths[activation] = float(tf.norm(tape.gradient(loss, model.layers[0].kernel.value)))
    return lengths | {"ratio": lengths["relu"] / lengths["sigmoid"]}
