"""200 clean digits, dealt into training and test rows in 20 ways: how much does the deal decide?"""

import numpy as np
from sklearn.model_selection import KFold, RepeatedStratifiedKFold, StratifiedKFold, StratifiedShuffleSplit
from sklearn.naive_bayes import GaussianNB

from heldout.data import noisy_digits

SEEDS = 40
SETTINGS = {
    "one 70/30 split": {"protocol": "split"},
    "5-fold, not stratified": {"protocol": "plain"},
    "5-fold": {"protocol": "stratified"},
    "5 × 5-fold": {"protocol": "repeated"},
}


def splitter(protocol, seed):
    return {
        "split": StratifiedShuffleSplit(1, test_size=0.3, random_state=seed),
        "plain": KFold(5, shuffle=True, random_state=seed),
        "stratified": StratifiedKFold(5, shuffle=True, random_state=seed),
        "repeated": RepeatedStratifiedKFold(n_splits=5, n_repeats=5, random_state=seed),
    }[protocol]


def run(seed, protocol, deals=20):
    """``score_sd`` and ``score_range`` are over the deals; ``fold_sd`` is over a deal's folds, on average."""
    (x, y), _, _ = noisy_digits(seed, train_size=200, noise=0)
    model = GaussianNB(var_smoothing=0.1)
    scores = np.array(
        [
            [model.fit(x[a], y[a]).score(x[b], y[b]) for a, b in splitter(protocol, deal).split(x, y)]
            for deal in range(deals)
        ]
    )
    means = scores.mean(axis=1)
    metrics = {"score_sd": means.std(ddof=1), "score_range": np.ptp(means)}
    if scores.shape[1] > 1:
        metrics["fold_sd"] = scores.std(axis=1, ddof=1).mean()
    return metrics
