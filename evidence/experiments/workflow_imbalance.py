"""Digits: is it an eight? One row in twenty is. What accuracy hides, and what weights and thresholds do.

Among 600 training rows and 400 validation rows, 5 % are eights. All other rows test, and the rows of
the test count so much that eights weigh 5 % there, too.
"""

from functools import lru_cache

import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.metrics import average_precision_score, precision_recall_curve, roc_auc_score

from heldout.evidence.training import predict

SEEDS = 20
SHARE = 0.05
RECALLS = np.arange(1, 101) / 100
SETTINGS = {
    "majority class": {"rule": "majority"},
    "threshold 0.5": {},
    "class weights": {"weighted": True},
    "threshold chosen on validation rows": {"rule": "f1"},
    "threshold chosen on training rows": {"rule": "f1 train"},
    "class weights, threshold chosen on validation rows": {"weighted": True, "rule": "f1"},
}


def parts(seed):
    """Return training, validation and test rows as pairs of inputs and labels."""
    x, y = load_digits(return_X_y=True)
    x, y = (x / 16).astype("float32"), (y == 8).astype("float32")
    rng = np.random.default_rng(seed)
    eights, others = rng.permutation(np.flatnonzero(y == 1)), rng.permutation(np.flatnonzero(y == 0))
    cuts = [[30, 50], [570, 950]]
    for pieces in zip(np.split(eights, cuts[0]), np.split(others, cuts[1]), strict=True):
        rows = rng.permutation(np.concatenate(pieces))
        yield x[rows], y[rows]


@lru_cache(maxsize=2)
def network(seed, weighted):
    """Train; return the probabilities of all three parts."""
    (x, y), *others = parts(seed)
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile("adam", "binary_crossentropy")
    weight = {0: 0.5 / (1 - SHARE), 1: 0.5 / SHARE} if weighted else None
    model.fit(x, y, epochs=30, batch_size=32, class_weight=weight, verbose=0)
    return [predict(model, part[0])[:, 0] for part in ((x, y), *others)]


def best_f1_threshold(y, p):
    """Return the probability from which on "yes" gives the highest F1 on these rows."""
    precision, recall, thresholds = precision_recall_curve(y, p)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    return thresholds[f1[:-1].argmax()]


def run(seed, weighted=False, rule="half"):
    (_, y_train), (_, y_validation), (_, y) = parts(seed)
    p_train, p_validation, p = network(seed, weighted)
    if rule == "majority":
        p, threshold = np.zeros(len(y)), 0.5
    elif rule == "half":
        threshold = 0.5
    elif rule == "f1":
        threshold = best_f1_threshold(y_validation, p_validation)
    else:
        threshold = best_f1_threshold(y_train, p_train)
    yes = p >= threshold
    recall, alarm = yes[y == 1].mean(), yes[y == 0].mean()
    said = SHARE * recall + (1 - SHARE) * alarm
    weight = np.where(y == 1, SHARE / y.mean(), (1 - SHARE) / (1 - y.mean()))
    return {
        "accuracy": SHARE * recall + (1 - SHARE) * (1 - alarm),
        "recall": recall,
        "precision": SHARE * recall / said if said else 0.0,
        "f1": 2 * SHARE * recall / (said + SHARE),
        "balanced": (recall + 1 - alarm) / 2,
        "threshold": float(threshold),
        "mean_probability": float(np.average(p, weights=weight)),
        "roc_auc": roc_auc_score(y, p),
        "average_precision": average_precision_score(y, p, sample_weight=weight),
        # the share of false alarms that comes with each recall, from 1 % to 100 %
        "false_alarms_curve": [
            float(np.mean(p[y == 0] >= level))
            for level in np.quantile(p[y == 1], 1 - RECALLS, method="lower")
        ],
    }
