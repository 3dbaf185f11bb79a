"""A random walk of 150 days, 30 held out: how large are the errors between training days, and after them?

A test day's prediction is the mean of the three training values that are nearest in time.
"""

import numpy as np

SEEDS = 200
SETTINGS = {"shuffled split": {"shuffled": True}, "ordered split": {"shuffled": False}}


def run(seed, shuffled, days=150, held_out=30):
    rng = np.random.default_rng(seed)
    values = np.cumsum(rng.normal(size=days)) + 0.5 * rng.normal(size=days)
    order = np.random.default_rng(seed).permutation(days) if shuffled else np.arange(days)[::-1]
    test, train = np.sort(order[:held_out]), np.sort(order[held_out:])
    distance = np.abs(test[:, None] - train[None, :])
    nearest = np.argsort(distance, axis=1, kind="stable")[:, :3]
    return {"mean_absolute_error": np.mean(np.abs(values[train[nearest]].mean(axis=1) - values[test]))}
