"""100 digits, rounds of 5-fold cross-validation: how sure does the standard error say that the score is?"""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import KFold
from sklearn.naive_bayes import GaussianNB

SEEDS = 200
SETTINGS = {
    "1 round": {"rounds": 1},
    "2 rounds": {"rounds": 2},
    "4 rounds": {"rounds": 4},
    "10 rounds": {"rounds": 10},
}


def run(seed, rounds, rows=100):
    """The truth is the accuracy on all other digits after training on these.

    ``error`` is the score minus the truth, ``miss`` its size; ``naive`` and ``corrected`` are the two
    standard errors, and ``naive_holds`` and ``corrected_holds`` are 1 where the truth is within 1.96 of them.
    """
    x, y = load_digits(return_X_y=True)
    x = x / 16
    order = np.random.default_rng(seed).permutation(len(y))
    ours, others = order[:rows], order[rows:]
    model = GaussianNB(var_smoothing=0.1)
    truth = model.fit(x[ours], y[ours]).score(x[others], y[others])
    x, y = x[ours], y[ours]
    scores = np.array(
        [
            model.fit(x[train], y[train]).score(x[test], y[test])
            for number in range(rounds)
            for train, test in KFold(5, shuffle=True, random_state=100 * seed + number).split(x)
        ]
    )
    error, s, m = scores.mean() - truth, scores.std(ddof=1), len(scores)
    naive, corrected = s * np.sqrt(1 / m), s * np.sqrt(1 / m + 1 / 4)
    return {
        "error": error,
        "miss": abs(error),
        "naive": naive,
        "corrected": corrected,
        "naive_holds": abs(error) <= 1.96 * naive,
        "corrected_holds": abs(error) <= 1.96 * corrected,
    }
