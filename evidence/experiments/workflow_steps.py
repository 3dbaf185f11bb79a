"""Breast cancer, 150 rows for all of the work and 419 for the test: what each step of the workflow gains.

The network is scikit-learn's. Settings are chosen by 5-fold cross-validation on the mean cross-entropy, with
everything that is learned from data inside the fold.
"""

import warnings
from functools import lru_cache

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.exceptions import ConvergenceWarning
from sklearn.metrics import log_loss
from sklearn.model_selection import StratifiedKFold, train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEEDS = 20
SETTINGS = {
    "majority class": {"step": "majority"},
    "small network, columns as they are": {"step": "raw"},
    "small network": {"step": "small"},
    "large network": {"step": "large"},
    "tuned": {"step": "tuned"},
}
CANDIDATES = [
    {"hidden_layer_sizes": hidden, "alpha": alpha}
    for hidden in ((8,), (128, 128))
    for alpha in (0.0, 1.0, 3.0, 10.0)
]


def network(seed, hidden_layer_sizes=(8,), alpha=0.0, max_iter=100):
    return MLPClassifier(
        hidden_layer_sizes, alpha=alpha, max_iter=max_iter, batch_size=32, tol=0, random_state=seed
    )


def probability(seed, x, y, x_new, **setting):
    """Return the probability of class 1 of new rows, from a network that is trained on standardized rows."""
    model = make_pipeline(StandardScaler(), network(seed, **setting))
    return model.fit(x, y).predict_proba(x_new)[:, 1]


def split(seed):
    """Return the rows to work with and the test rows; a malignant tumor is class 1."""
    x, y = load_breast_cancer(return_X_y=True)
    return train_test_split(x, 1 - y, train_size=150, stratify=y, random_state=seed)


@lru_cache(maxsize=1)
def chosen(seed):
    """Return the setting with the lowest mean cross-entropy over five folds."""
    x, _, y, _ = split(seed)
    folds = list(StratifiedKFold(5, shuffle=True, random_state=seed).split(x, y))

    def mean_loss(setting):
        losses = []
        for train, validation in folds:
            p = probability(seed, x[train], y[train], x[validation], **setting)
            losses.append(log_loss(y[validation], np.clip(p, 1e-7, 1 - 1e-7)))
        return np.mean(losses)

    return min(CANDIDATES, key=mean_loss)


def run(seed, step):
    warnings.simplefilter("ignore", ConvergenceWarning)
    x, x_test, y, y_test = split(seed)
    if step == "majority":
        p = DummyClassifier(strategy="prior").fit(x, y).predict_proba(x_test)[:, 1]
        p_train = np.full(len(y), y.mean())
    elif step == "raw":
        model = network(seed).fit(x, y)
        p, p_train = model.predict_proba(x_test)[:, 1], model.predict_proba(x)[:, 1]
    else:
        setting = {}
        if step == "large":
            setting = {"hidden_layer_sizes": (128, 128)}
        elif step == "tuned":
            setting = chosen(seed)
        p, p_train = np.split(probability(seed, x, y, np.concatenate([x_test, x]), **setting), [len(x_test)])
    test_accuracy = np.mean((p > 0.5) == y_test)
    train_accuracy = np.mean((p_train > 0.5) == y)
    metrics = {
        "test_accuracy": test_accuracy,
        "test_loss": log_loss(y_test, np.clip(p, 1e-7, 1 - 1e-7)),
        "train_accuracy": train_accuracy,
        "train_loss": log_loss(y, np.clip(p_train, 1e-7, 1 - 1e-7)),
        "recall": np.mean(p[y_test == 1] > 0.5),
    }
    if step == "tuned":
        metrics["chose_large"] = int(chosen(seed)["hidden_layer_sizes"] == (128, 128))
        metrics["chose_penalty"] = int(chosen(seed)["alpha"] > 0)
    return metrics
