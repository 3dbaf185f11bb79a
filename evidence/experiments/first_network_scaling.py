"""A network with 16 hidden ReLU units and plain SGD on the wine data, raw and standardized."""

import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

from heldout.evidence.training import fit

SEEDS = 20
SETTINGS = {"raw": {"standardize": False}, "standardized": {"standardize": True}}


def run(seed, standardize):
    """Train on 124 wines; the seed draws the split and the initial weights.

    ``above_share`` is the validation accuracy minus that of naming the most frequent class, ``active`` the
    share of hidden units that are not 0 for every training wine, ``collapsed`` whether none is left, and
    ``entropy`` the loss of answering with the shares of the classes.
    """
    x, y = load_wine(return_X_y=True)
    x, x_val, y, y_val = train_test_split(x, y, test_size=54, stratify=y, random_state=seed)
    if standardize:
        mean, deviation = x.mean(axis=0), x.std(axis=0)
        x, x_val = (x - mean) / deviation, (x_val - mean) / deviation
    x, x_val = x.astype("float32"), x_val.astype("float32")
    keras.utils.set_random_seed(seed)
    hidden = keras.layers.Dense(16, activation="relu")
    model = keras.Sequential([keras.Input((13,)), hidden, keras.layers.Dense(3, activation="softmax")])
    model.compile("sgd", "sparse_categorical_crossentropy", metrics=["accuracy"])
    history = fit(model, x, y, 30, 16, (x_val, y_val))
    shares = np.bincount(y) / len(y)
    share = np.mean(y_val == shares.argmax())
    kernel, bias = hidden.get_weights()
    active = np.any(x @ kernel + bias > 0, axis=0)
    return {
        "first_loss": history["loss"][0],
        "last_loss": history["loss"][-1],
        "entropy": -np.sum(shares * np.log(shares)),
        "val_accuracy": history["val_accuracy"][-1],
        "share": share,
        "above_share": history["val_accuracy"][-1] - share,
        "active": np.mean(active),
        "collapsed": float(not active.any()),
        "loss": history["loss"],
    }
