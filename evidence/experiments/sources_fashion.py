"""R9, Fashion-MNIST: source 001's network, and the epoch at which early stopping ends it."""

import keras
import numpy as np
from keras import layers

from heldout.evidence.source_data import fashion_mnist
from heldout.evidence.training import accuracy, fit

DATA = "fashion_mnist"
SEEDS = 5
SENSITIVE = 0.3
EPOCHS, VALIDATION_ROWS = 20, 12_000  # 20 % of the training images
SETTINGS = {"dropout 0.3": {"rate": 0.3}, "no dropout": {"rate": 0.0}}


def stopped_epoch(losses, patience):
    """Return the index of the epoch after which Keras' EarlyStopping ends training; None if it doesn't."""
    best = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[best]:
            best = epoch
        elif epoch - best >= patience:
            return epoch
    return None


def run(seed, rate):
    (x, y), test = fashion_mnist()
    validation, train = np.split(np.random.default_rng(seed).permutation(len(x)), [VALIDATION_ROWS])
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input((784,)), layers.Dense(100, activation="relu")])
    if rate:
        model.add(layers.Dropout(rate))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    scores = []

    def after_epoch(epoch, logs):
        scores.append(accuracy(model, *test))

    validation_data = x[validation], y[validation]
    history = fit(model, x[train], y[train], EPOCHS, 32, validation_data, after_epoch)
    losses = history["val_loss"]
    metrics = {"loss": history["loss"], "val_loss": losses, "lowest_loss_epoch": int(np.argmin(losses))}
    for patience in (2, 5):
        stopped = stopped_epoch(losses, patience)
        best = int(np.argmin(losses[: EPOCHS if stopped is None else stopped + 1]))
        metrics |= {
            f"stopped_{patience}": int(stopped is not None),
            f"last_epoch_{patience}": EPOCHS - 1 if stopped is None else stopped,
            f"best_epoch_{patience}": best,
            f"val_accuracy_{patience}": history["val_accuracy"][best],
            f"test_accuracy_{patience}": scores[best],
        }
    return metrics
