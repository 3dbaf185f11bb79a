"""A convnet trained on the digits 0 to 4, reused for 5 to 9: what to copy, what to freeze, at which rate.

The digits lie at a random place of a canvas, under noise, so that a net with few examples hardly knows
where to look. All settings train one net, whose weights are put back for each run: Keras' Adam, with the
gradients of frozen layers set to zero, which is what not training them means (there is no batch normalization
here).
"""

from functools import lru_cache

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits, load_sample_images

SEEDS = 20
SENSITIVE = 0.35
SIZE, NOISE = 14, 0.2  # of the canvas, in pixels; standard deviation, where white is 1
OLD_ROWS, COPIES, BASE_EPOCHS = 600, 4, 10
EPOCHS = 50  # of the head alone, and then again of all that is not frozen, with ten examples a class
HEAD_RATE = 0.003
SETTINGS = {
    "from scratch": {"base": None, "head_first": False, "rate": 0.003},
    "frozen": {"frozen": 3, "rate": 0.003},
    "frozen, random weights": {"base": None, "frozen": 3, "rate": 0.003},
    "fine-tuned": {"rate": 0.001, "curves": True},
    "fine-tuned, rate 0.0001": {"rate": 0.0001, "curves": True},
    "fine-tuned, rate 0.01": {"rate": 0.01, "curves": True},
    "fine-tuned, without training the head first": {"head_first": False, "rate": 0.001},
    "fine-tuned, rate 0.01, without training the head first": {"head_first": False, "rate": 0.01},
    "fine-tuned, top layer": {"frozen": 2, "rate": 0.001},
    "first layer copied and frozen": {"copied": 1, "frozen": 1, "head_first": False, "rate": 0.003},
    "two layers copied and frozen": {"copied": 2, "frozen": 2, "head_first": False, "rate": 0.003},
    "photographs, fine-tuned": {"base": "photographs", "rate": 0.001},
    "50 examples, from scratch": {"examples": 50, "base": None, "head_first": False, "rate": 0.003},
    "50 examples, fine-tuned": {"examples": 50, "rate": 0.001},
    "centered, from scratch": {"scattered": False, "base": None, "head_first": False, "rate": 0.003},
    "centered, fine-tuned": {"scattered": False, "rate": 0.001},
}
CONVOLUTIONS = 3


def convnet():
    """Return the net: three convolutions and a head, which gives logits."""
    return keras.Sequential(
        [
            keras.Input((SIZE, SIZE, 1)),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(64, 3, padding="same", activation="relu"),
            layers.GlobalMaxPooling2D(),
            layers.Dense(5),
        ]
    )


class Trainer:
    """One net and its optimizer, compiled once; every training begins by putting weights in."""

    def __init__(self):
        self.net = convnet()
        self.weights = self.net.trainable_variables
        self.optimizer = keras.optimizers.Adam()
        self.optimizer.build(self.weights)
        self.loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    @tf.function(reduce_retracing=True)
    def steps(self, x, y, batches, unfrozen):
        for rows in batches:
            with tf.GradientTape() as tape:
                logits = self.net(tf.gather(x, rows), training=True)
                loss = self.loss(tf.gather(y, rows), logits)
            gradients = tape.gradient(loss, self.weights)
            factors = tf.unstack(unfrozen, num=len(self.weights))
            self.optimizer.apply([a * b for a, b in zip(gradients, factors, strict=True)], self.weights)

    @tf.function(reduce_retracing=True)
    def logits(self, x):
        return self.net(x, training=False)

    def put(self, values):
        for weight, value in zip(self.weights, values, strict=True):
            weight.assign(value)

    def take(self):
        return [weight.numpy() for weight in self.weights]

    def train(self, x, y, epochs, batch_size, rate, rng, frozen=0, after=lambda: None):
        """Train with a new Adam and the first convolutions frozen; call ``after`` every ten epochs."""
        for variable in self.optimizer.variables:
            variable.assign(tf.zeros_like(variable))
        self.optimizer.learning_rate.assign(rate)
        unfrozen = tf.constant([0.0] * (2 * frozen) + [1.0] * (len(self.weights) - 2 * frozen))
        x, y = tf.constant(x), tf.constant(y)
        for _ in range(epochs // 10):
            rows = np.concatenate([rng.permutation(len(x)) for _ in range(10)])
            self.steps(x, y, tf.constant(rows.reshape(-1, batch_size)), unfrozen)
            after()

    def accuracy(self, x, y):
        return float(np.mean(self.logits(tf.constant(x)).numpy().argmax(axis=1) == y))


@lru_cache(maxsize=1)
def trainer():
    return Trainer()


def scatter(images, rng, scattered):
    """Put each 8 by 8 image at a random place of a noisy canvas, or in the middle of a clean one."""
    canvas = np.zeros((len(images), SIZE, SIZE, 1), "float32")
    places = rng.integers(0, SIZE - 7, (len(images), 2)) if scattered else np.full((len(images), 2), 3)
    for room, image, (row, column) in zip(canvas, images, places, strict=True):
        room[row : row + 8, column : column + 8, 0] = image
    return canvas + rng.normal(0, NOISE, canvas.shape).astype("float32") if scattered else canvas


@lru_cache(maxsize=1)
def digits(seed, scattered):
    """Return training and test rows of the old task, and all rows of the new one, whose labels begin at 0."""
    images, labels = load_digits(return_X_y=True)
    images = (images / 16).astype("float32").reshape(-1, 8, 8)
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(images))
    images, labels = images[order], labels[order]
    old, new = np.flatnonzero(labels < 5), np.flatnonzero(labels > 4)
    many = np.repeat(old[:OLD_ROWS], COPIES)
    return {
        "many": (scatter(images[many], rng, scattered), labels[many]),
        "old test": (scatter(images[old[OLD_ROWS:]], rng, scattered), labels[old[OLD_ROWS:]]),
        "new": (scatter(images[new], rng, scattered), labels[new] - 5),
    }


def patches(rng):
    """Return pieces of two photographs, grey, and from which of the two each is."""
    greys = [image.mean(axis=2).astype("float32") / 255 for image in load_sample_images().images]
    x = np.zeros((OLD_ROWS * COPIES, SIZE, SIZE, 1), "float32")
    y = np.arange(len(x)) % 2
    for piece, which in zip(x, y, strict=True):
        row, column = (rng.integers(0, length - SIZE) for length in greys[which].shape)
        piece[..., 0] = greys[which][row : row + SIZE, column : column + SIZE]
    return x, y


@lru_cache(maxsize=5)
def base_weights(seed, base, scattered):
    """Return the weights of a net trained on another task, or of an untrained one."""
    keras.utils.set_random_seed(seed)
    values = [variable.numpy() for variable in convnet().trainable_variables]
    if base is None:
        return values
    rng = np.random.default_rng([seed, 1])
    x, y = patches(rng) if base == "photographs" else digits(seed, scattered)["many"]
    if base == "shuffled":  # one wrong label an image, the same at all its places
        y = np.repeat(rng.permutation(y[::COPIES]), COPIES)
    trainer().put(values)
    trainer().train(x, y, BASE_EPOCHS, 32, 0.001, rng)
    return trainer().take()


def run(
    seed,
    base="digits",
    copied=CONVOLUTIONS,
    frozen=0,
    head_first=True,
    rate=0.001,
    examples=10,
    scattered=True,
    curves=False,
):
    data = digits(seed, scattered)
    x, y = data["new"]
    few = np.concatenate([np.flatnonzero(y == label)[:examples] for label in range(5)])
    rest = np.concatenate([np.flatnonzero(y == label)[50:] for label in range(5)])
    old = base_weights(seed, base, scattered)
    keras.utils.set_random_seed(seed + 1000)
    new = [variable.numpy() for variable in convnet().trainable_variables]
    net, rng = trainer(), np.random.default_rng([seed, 2])
    new_accuracy, old_accuracy = [], []

    def look():
        new_accuracy.append(net.accuracy(x[rest], y[rest]))
        values = net.take()
        net.put(values[:-2] + old[-2:])  # the old head on the base as it is now
        old_accuracy.append(net.accuracy(*data["old test"]))
        net.put(values)

    net.put(old[: 2 * copied] + new[2 * copied :])
    look()
    after = look if curves else lambda: None
    epochs = EPOCHS * 10 // examples  # as many updates, whatever the number of examples
    fit = (x[few], y[few])
    if head_first:
        net.train(*fit, epochs, 10, HEAD_RATE, rng, CONVOLUTIONS, after)
        net.train(*fit, epochs, 10, rate, rng, frozen, after)
    else:
        net.train(*fit, 2 * epochs, 10, rate, rng, frozen, after)
    if not curves:
        look()
    metrics = {
        "train_accuracy": net.accuracy(*fit),
        "new_accuracy": new_accuracy[-1],
        "old_accuracy": old_accuracy[-1],
        "old_accuracy_before": old_accuracy[0],
        "old_accuracy_lost": old_accuracy[0] - old_accuracy[-1],
    }
    if curves:
        metrics |= {"new_accuracy_curve": new_accuracy, "old_accuracy_curve": old_accuracy}
    return metrics
