"""R1 to R3, sonar: all 208 rows, one split of 70 to 30, the source's own split, stratified folds."""

import keras
import numpy as np
from keras import layers
from sklearn.model_selection import StratifiedKFold, train_test_split

from heldout.evidence.source_data import sonar
from heldout.evidence.training import fit, predict

DATA = "sonar"
SEEDS = 20
SENSITIVE = 0.2
SETTINGS = {
    "all 208 rows": {"protocol": "all"},
    "a split a seed": {"protocol": "split"},
    "a split a seed, cross-entropy": {"protocol": "split", "loss": "binary_crossentropy"},
    "the source's split": {"protocol": "one split"},
    "10 folds": {"protocol": "folds"},
}


def score(train, test, loss):
    """Train as the source does; return the shares of training and test rows that are right."""
    model = keras.Sequential(
        [
            keras.Input((60,)),
            layers.Dense(24, activation="relu"),
            layers.Dense(10, activation="relu"),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile("adam", loss)
    fit(model, *train, epochs=100, batch_size=5)
    return [np.mean((predict(model, x)[:, 0] > 0.5) == y) for x, y in (train, test)]


def run(seed, protocol, loss="mean_squared_error"):
    x, y = sonar()
    keras.utils.set_random_seed(seed)
    if protocol == "folds":
        folds = StratifiedKFold(10, shuffle=True, random_state=seed).split(x, y)
    elif protocol == "all":
        folds = [(np.arange(len(x)), np.arange(len(x)))]
    else:
        split_seed = 0 if protocol == "one split" else seed
        folds = [train_test_split(np.arange(len(x)), test_size=0.3, random_state=split_seed)]
    scores = np.array([score((x[a], y[a]), (x[b], y[b]), loss) for a, b in folds])
    train_accuracy, test_accuracy = scores.mean(axis=0)
    return {
        "train_accuracy": train_accuracy,
        "test_accuracy": test_accuracy,
        "lowest_fold": scores[:, 1].min(),
        "highest_fold": scores[:, 1].max(),
    }
