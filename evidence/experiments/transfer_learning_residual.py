"""Plain and residual networks of 2, 6 and 20 layers on digits: can they be trained at all?

Blocks of two dense layers of 32 units, each with He's initialization and batch normalization, as in residual
networks, with and without the shortcut. The six networks are compiled once; a run begins by drawing weights.
"""

from functools import lru_cache

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

SEEDS = 20
SENSITIVE = 0.1
WIDTH, TRAIN_ROWS, BATCH_SIZE, EPOCHS = 32, 608, 32, 10
SETTINGS = {
    "plain, 2 layers": {"depth": 2, "residual": False},
    "plain, 6 layers": {"depth": 6, "residual": False},
    "plain, 20 layers": {"depth": 20, "residual": False},
    "residual, 2 layers": {"depth": 2, "residual": True},
    "residual, 6 layers": {"depth": 6, "residual": True},
    "residual, 20 layers": {"depth": 20, "residual": True},
}


def network(depth, residual):
    """Return a network with ``depth`` layers in blocks of two, between a first layer and a head of logits."""
    inputs = keras.Input((64,))
    x = layers.Dense(WIDTH, activation="relu")(inputs)
    for _ in range(depth // 2):
        shortcut = x
        x = layers.Dense(WIDTH, use_bias=False)(x)
        x = layers.BatchNormalization(momentum=0.9)(x)
        x = layers.Activation("relu")(x)
        x = layers.Dense(WIDTH, use_bias=False)(x)
        x = layers.BatchNormalization(momentum=0.9)(x)
        if residual:
            x = layers.Add()([x, shortcut])
        x = layers.Activation("relu")(x)
    return keras.Model(inputs, layers.Dense(10)(x))


class Trainer:
    """A network and its optimizer, compiled once."""

    def __init__(self, depth, residual):
        self.net = network(depth, residual)
        self.initial = [variable.numpy() for variable in self.net.variables]
        self.weights = self.net.trainable_variables
        self.optimizer = keras.optimizers.Adam()
        self.optimizer.build(self.weights)
        self.loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    def begin(self, rng):
        """Draw new weights, and let the optimizer forget."""
        for variable, value in zip(self.net.variables, self.initial, strict=True):
            if variable.name == "kernel":
                value = rng.normal(0, np.sqrt(2 / value.shape[0]), value.shape)
            variable.assign(value)
        for variable in self.optimizer.variables:
            if variable is not self.optimizer.learning_rate:
                variable.assign(tf.zeros_like(variable))

    @tf.function(reduce_retracing=True)
    def epoch(self, x, y, batches):
        for rows in batches:
            with tf.GradientTape() as tape:
                loss = self.loss(tf.gather(y, rows), self.net(tf.gather(x, rows), training=True))
            self.optimizer.apply(tape.gradient(loss, self.weights), self.weights)

    @tf.function(reduce_retracing=True)
    def look(self, x, y):
        logits = self.net(x, training=False)
        right = tf.argmax(logits, axis=1) == tf.cast(y, tf.int64)
        return self.loss(y, logits), tf.reduce_mean(tf.cast(right, tf.float32))


@lru_cache
def trainer(depth, residual):
    return Trainer(depth, residual)


def run(seed, depth, residual):
    x, y = load_digits(return_X_y=True)
    x = (x / 16).astype("float32")
    rng = np.random.default_rng(seed)
    train, test = np.split(rng.permutation(len(x)), [TRAIN_ROWS])
    net = trainer(depth, residual)
    net.begin(rng)
    data = tf.constant(x[train]), tf.constant(y[train])
    curve = []
    for _ in range(EPOCHS):
        batches = rng.permutation(TRAIN_ROWS).reshape(-1, BATCH_SIZE)
        net.epoch(*data, tf.constant(batches))
        loss, accuracy = net.look(*data)
        curve.append(float(loss))
    return {
        "train_loss": curve[-1],
        "train_accuracy": float(accuracy),
        "test_accuracy": float(net.look(tf.constant(x[test]), tf.constant(y[test]))[1]),
        "train_loss_curve": curve,
    }
