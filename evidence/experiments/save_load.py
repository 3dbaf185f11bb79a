"""Noisy digits: a training is broken off half-way and goes on from a file. Is it the same training?

Each epoch has its own order of the rows, drawn from the seed and the number of the epoch, so that nothing but
what the file restores can make the two trainings differ. And the weights of the finished training are
loaded into new networks, of the same architecture and of another one that has the same shapes.
"""

import tempfile
from functools import lru_cache
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

from heldout.data import noisy_digits
from heldout.evidence.training import BATCH_SIZE, accuracy, predict

SEEDS = 20
SENSITIVE = 0.1
EPOCHS = 30
CUT = 15  # epochs before the interruption
SETTINGS = {
    "Adam, whole model": {"optimizer": "adam", "restore": "whole model"},
    "Adam, weights alone": {"optimizer": "adam", "restore": "weights alone"},
    "other order of rows": {"optimizer": "adam", "restore": "whole model", "order": "other"},
    "new network": {"activation": "relu"},
    "weights into the new network": {"activation": "relu", "restore": "final weights"},
    "weights into tanh": {"activation": "tanh", "restore": "final weights"},
    "weights into sigmoid": {"activation": "sigmoid", "restore": "final weights"},
    "SGD with momentum, whole model": {"optimizer": "momentum", "restore": "whole model"},
    "SGD with momentum, weights alone": {"optimizer": "momentum", "restore": "weights alone"},
    "SGD, weights alone": {"optimizer": "sgd", "restore": "weights alone"},
    "dropout, whole model": {"optimizer": "adam", "dropout": 0.5, "restore": "whole model"},
    "dropout, masks by epoch": {
        "optimizer": "adam",
        "dropout": 0.5,
        "restore": "whole model",
        "masks": "by epoch",
    },
}


def build(optimizer="adam", dropout=0, activation="relu"):
    """Return the book's network for the digits, with dropout where a rate is given, compiled."""
    layers = [keras.Input((64,))]
    for _ in range(2):
        layers.append(keras.layers.Dense(256, activation=activation))
        if dropout:
            layers.append(keras.layers.Dropout(dropout))
    model = keras.Sequential([*layers, keras.layers.Dense(10, activation="softmax")])
    rule = {
        "adam": keras.optimizers.Adam,
        "sgd": lambda: keras.optimizers.SGD(0.1),
        "momentum": lambda: keras.optimizers.SGD(0.02, momentum=0.9),
    }
    model.compile(rule[optimizer](), "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def train(model, x, y, seed, first, last, masks=None, order="same"):
    """Train epochs first to last - 1, each with an order of its own; return the training losses."""
    x, y = tf.constant(x), tf.constant(y)

    @tf.function
    def one_epoch(rows):
        model.reset_metrics()
        for start in tf.range(0, len(rows), BATCH_SIZE):
            batch = rows[start : start + BATCH_SIZE]
            model.train_step((tf.gather(x, batch), tf.gather(y, batch)))
        return model.get_metrics_result()["loss"]

    losses = []
    for epoch in range(first, last):
        rows = np.random.default_rng([seed, epoch, order == "other"]).permutation(len(x))
        if masks == "by epoch":
            for number, layer in enumerate(model.layers):
                if isinstance(layer, keras.layers.Dropout):
                    layer.seed_generator.state.assign([1000 * seed + epoch, number])
        losses.append(float(one_epoch(tf.constant(rows))))
    return losses


@lru_cache(maxsize=1)
def uninterrupted(seed, optimizer, dropout, masks):
    """Train through; return the losses, the final weights and predictions, and the file of the cut."""
    (x, y), _, test = noisy_digits(seed)
    keras.utils.set_random_seed(seed)
    model = build(optimizer, dropout)
    losses = train(model, x, y, seed, 0, CUT, masks)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.keras")
        model.save(path)
        archive = path.read_bytes()
    losses += train(model, x, y, seed, CUT, EPOCHS, masks)
    return losses, model.get_weights(), predict(model, test[0]), archive


def restored(restore, archive, optimizer, dropout):
    """Return the model as it was at the cut: all of it, or its weights with a new optimizer."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.keras")
        path.write_bytes(archive)
        whole = keras.saving.load_model(path)
    if restore == "whole model":
        return whole
    model = build(optimizer, dropout)
    model.set_weights(whole.get_weights())
    return model


def transplanted(seed, activation, restore):
    """Return what a new network says, with its own weights or those of the training."""
    _, weights, predictions, _ = uninterrupted(seed, "adam", 0, None)
    _, _, (x, y) = noisy_digits(seed)
    keras.utils.set_random_seed(10_000 + seed)
    model = build(activation=activation)
    if restore:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "model.weights.h5")
            donor = build()
            donor.set_weights(weights)
            donor.save_weights(path)
            model.load_weights(path)
    return {
        "test_accuracy": accuracy(model, x, y),
        "exact": int(np.array_equal(predict(model, x), predictions)),
    }


def run(seed, optimizer="adam", restore=None, dropout=0, masks=None, order="same", activation=None):
    if activation:
        return transplanted(seed, activation, restore)
    losses, weights, predictions, archive = uninterrupted(seed, optimizer, dropout, masks)
    (x, y), _, test = noisy_digits(seed)
    test_accuracy = float(np.mean(predictions.argmax(axis=1) == test[1]))
    keras.utils.set_random_seed(10_000 + seed)  # another process has drawn other numbers before
    model = restored(restore, archive, optimizer, dropout)
    resumed = train(model, x, y, seed, CUT, EPOCHS, masks, order)
    difference = np.array(resumed) - losses[CUT:]
    same = all(map(np.array_equal, weights, model.get_weights()))
    return {
        "exact": int(same and not difference.any()),
        "jump": float(difference[0]),
        "deviation": float(np.abs(difference).max()),
        "last_difference": float(difference[-1]),
        "test_accuracy": accuracy(model, *test),
        "test_accuracy_uninterrupted": test_accuracy,
        "test_difference": accuracy(model, *test) - test_accuracy,
        "loss_curve": losses[:CUT] + resumed,
        "difference_curve": [0.0] * CUT + difference.tolist(),
    }
