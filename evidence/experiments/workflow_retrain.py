"""Breast cancer: the final network from the training rows alone, or from training and validation rows."""

import warnings

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.exceptions import ConvergenceWarning
from sklearn.metrics import log_loss
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEEDS = 60
SETTINGS = {
    "training rows, 48 of 60": {"rows": 48},
    "all 60 rows": {"rows": 60},
    "training rows, 30 of 60": {"rows": 30},
    "training rows, 120 of 150": {"rows": 120},
    "all 150 rows": {"rows": 150},
}


def run(seed, rows):
    """The first rows of the seed's order train; from row 150 on all are test rows."""
    warnings.simplefilter("ignore", ConvergenceWarning)
    x, y = load_breast_cancer(return_X_y=True)
    order = np.random.default_rng(seed).permutation(len(y))
    train, test = order[:rows], order[150:]
    model = make_pipeline(
        StandardScaler(),
        MLPClassifier((32,), alpha=1.0, max_iter=60, batch_size=16, tol=0, random_state=seed),
    ).fit(x[train], y[train])
    p = model.predict_proba(x[test])[:, 1]
    return {
        "test_accuracy": np.mean((p > 0.5) == y[test]),
        "test_loss": log_loss(y[test], np.clip(p, 1e-7, 1 - 1e-7)),
    }
