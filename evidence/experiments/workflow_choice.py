"""Breast cancer: twelve settings, chosen by cross-validation on 100 rows or on the 60 test rows themselves.

All other rows say how good the chosen network really is.
"""

import warnings
from functools import lru_cache

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.exceptions import ConvergenceWarning
from sklearn.model_selection import StratifiedKFold
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEEDS = 40
SETTINGS = {
    "chosen on the test rows": {"on_test": True},
    "chosen by cross-validation": {"on_test": False},
}
CANDIDATES = [
    {"hidden_layer_sizes": hidden, "alpha": alpha, "learning_rate_init": rate}
    for hidden in ((4,), (32,), (32, 32))
    for alpha in (0.0, 1.0)
    for rate in (0.001, 0.01)
]


def hits(seed, x, y, x_new, y_new, setting):
    """Train a network; return for each new row whether the prediction is right."""
    model = MLPClassifier(max_iter=30, batch_size=20, tol=0, random_state=seed, **setting)
    return make_pipeline(StandardScaler(), model).fit(x, y).predict(x_new) == y_new


@lru_cache(maxsize=1)
def scores(seed):
    """Return, for each candidate, its cross-validation score, its test score and the truth."""
    warnings.simplefilter("ignore", ConvergenceWarning)
    x, y = load_breast_cancer(return_X_y=True)
    train, others = np.split(np.random.default_rng(seed).permutation(len(y)), [100])
    folds = list(StratifiedKFold(5, shuffle=True, random_state=seed).split(x[train], y[train]))
    table = []
    for setting in CANDIDATES:
        right = hits(seed, x[train], y[train], x[others], y[others], setting)
        cross = np.mean(
            [hits(seed, x[train[a]], y[train[a]], x[train[b]], y[train[b]], setting).mean() for a, b in folds]
        )
        table.append((cross, right[:60].mean(), right[60:].mean()))
    return np.array(table).T


def run(seed, on_test):
    cross, test, truth = scores(seed)
    kept = int((test if on_test else cross).argmax())
    return {
        "reported": test[kept],
        "honest": truth[kept],
        "flattery": test[kept] - truth[kept],
        "cross_flattery": cross[kept] - truth[kept],
        "better_than_average": truth[kept] - truth.mean(),
        "behind_best": truth.max() - truth[kept],
    }
