"""A convnet with batch normalization, trained on the digits 0 to 4 and reused for 5 to 9 in dark on light.

Dark on light, as on paper, where the old ones are light on dark: the statistics of a batch are not those
that the base has stored. What moves in the base, and what does it cost?
"""

from functools import lru_cache

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

SEEDS = 20
OLD_ROWS, EXAMPLES = 608, 10
SETTINGS = {
    "frozen, 5 epochs": {"epochs": 5},
    "frozen but for batch norm's statistics, 5 epochs": {"epochs": 5, "batch_mode": True},
    "frozen, 40 epochs": {"epochs": 40},
    "frozen but for batch norm's statistics, 40 epochs": {"epochs": 40, "batch_mode": True},
}


def convnet():
    """Return a base of two convolutions with batch normalization, and a head of logits."""
    base = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(16, 3, padding="same"),
            layers.BatchNormalization(),
            layers.Activation("relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, padding="same"),
            layers.BatchNormalization(),
            layers.Activation("relu"),
            layers.Flatten(),
        ]
    )
    return base, keras.Sequential([keras.Input((512,)), layers.Dense(5)])


class Trainer:
    """The net and its optimizer, compiled once."""

    def __init__(self):
        self.base, self.head = convnet()
        self.variables = self.base.variables + self.head.variables
        self.initial = [variable.numpy() for variable in self.variables]
        self.weights = self.base.trainable_variables + self.head.trainable_variables
        self.optimizer = keras.optimizers.Adam()
        self.optimizer.build(self.weights)
        self.loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    def draw(self, rng):
        """Return new weights by He's rule; gamma, beta and the statistics as they begin."""
        return [
            rng.normal(0, np.sqrt(2 / np.prod(value.shape[:-1])), value.shape).astype("float32")
            if variable.name == "kernel"
            else value
            for variable, value in zip(self.variables, self.initial, strict=True)
        ]

    def put(self, values):
        for variable, value in zip(self.variables, values, strict=True):
            variable.assign(value)

    def take(self):
        return [variable.numpy() for variable in self.variables]

    @tf.function(reduce_retracing=True)
    def steps(self, x, y, batches, unfrozen, batch_mode):
        for rows in batches:
            with tf.GradientTape() as tape:
                logits = self.head(self.base(tf.gather(x, rows), training=batch_mode))
                loss = self.loss(tf.gather(y, rows), logits)
            gradients = tape.gradient(loss, self.weights)
            factors = tf.unstack(unfrozen, num=len(self.weights))
            self.optimizer.apply([a * b for a, b in zip(gradients, factors, strict=True)], self.weights)

    @tf.function(reduce_retracing=True)
    def logits(self, x):
        return self.head(self.base(x, training=False))

    def train(self, x, y, epochs, batch_size, rate, rng, unfrozen, batch_mode):
        """Train head and the base's weights of these names with a new Adam."""
        for variable in self.optimizer.variables:
            variable.assign(tf.zeros_like(variable))
        self.optimizer.learning_rate.assign(rate)
        factors = [float(variable.name in unfrozen) for variable in self.base.trainable_variables] + [
            1.0,
            1.0,
        ]
        rows = np.concatenate([rng.permutation(len(x)) for _ in range(epochs)]).reshape(-1, batch_size)
        self.steps(tf.constant(x), tf.constant(y), tf.constant(rows), tf.constant(factors), batch_mode)

    def accuracy(self, x, y):
        return float(np.mean(self.logits(tf.constant(x)).numpy().argmax(axis=1) == y))


@lru_cache(maxsize=1)
def trainer():
    return Trainer()


@lru_cache(maxsize=1)
def prepared(seed):
    """Return the data, and the weights of the net that was trained on the old task."""
    images, labels = load_digits(return_X_y=True)
    images = (images / 16).astype("float32").reshape(-1, 8, 8, 1)
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(images))
    images, labels = images[order], labels[order]
    old, new = np.flatnonzero(labels < 5), np.flatnonzero(labels > 4)
    few = np.concatenate([new[labels[new] == label][:EXAMPLES] for label in range(5, 10)])
    rest = np.setdiff1d(new, few)
    net = trainer()
    net.put(net.draw(rng))
    names = ("kernel", "bias", "gamma", "beta")
    net.train(images[old[:OLD_ROWS]], labels[old[:OLD_ROWS]], 15, 32, 0.001, rng, names, True)
    inverted = 1 - images
    return {
        "old test": (images[old[OLD_ROWS:]], labels[old[OLD_ROWS:]]),
        "few": (inverted[few], labels[few] - 5),
        "rest": (inverted[rest], labels[rest] - 5),
        "weights": net.take(),
    }


def run(seed, epochs, batch_mode=False):
    data = prepared(seed)
    net, rng, old = trainer(), np.random.default_rng([seed, 1]), data["weights"]
    net.put(old[:-2] + net.draw(rng)[-2:])
    net.train(*data["few"], epochs, 10, 0.003, rng, (), batch_mode)
    new_accuracy = net.accuracy(*data["rest"])
    now = net.take()
    net.put(now[:-2] + old[-2:])
    old_accuracy = net.accuracy(*data["old test"])
    moved = [
        float(np.mean(np.abs(new - value) / (np.abs(value) + 0.01)))
        for variable, new, value in zip(net.variables, now, old, strict=True)
        if variable.name.startswith("moving")
    ]
    return {
        "new_accuracy": new_accuracy,
        "old_accuracy": old_accuracy,
        "statistics_moved": float(np.mean(moved)),
    }
