"""100 digits: how far is the k-fold score from the truth, the accuracy on all other digits?"""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import KFold
from sklearn.naive_bayes import GaussianNB

SEEDS = 100
SETTINGS = {
    "2 folds": {"k": 2},
    "3 folds": {"k": 3},
    "5 folds": {"k": 5},
    "10 folds": {"k": 10},
    "100 folds": {"k": 100},
}


def run(seed, k, rows=100):
    """``error`` is the score minus the truth; ``miss`` is its size."""
    x, y = load_digits(return_X_y=True)
    x = x / 16
    order = np.random.default_rng(seed).permutation(len(y))
    ours, others = order[:rows], order[rows:]
    model = GaussianNB(var_smoothing=0.1)
    truth = model.fit(x[ours], y[ours]).score(x[others], y[others])
    x, y = x[ours], y[ours]
    splits = KFold(k, shuffle=True, random_state=seed).split(x)
    score = np.mean([model.fit(x[train], y[train]).score(x[test], y[test]) for train, test in splits])
    return {"error": score - truth, "miss": abs(score - truth), "truth": truth}
