"""Stochastic gradient descent on least squares: how rows are drawn, and what a falling rate does.

The diabetes data, standardized; the minimum of the loss is known, so the excess over it can be measured.
"""

import numpy as np
from sklearn.datasets import load_diabetes

SEEDS = 20
SETTINGS = {
    "with replacement": {"replace": True},
    "shuffled": {},
    "shuffled, cosine schedule": {"cosine": True},
    "with replacement, cosine schedule": {"replace": True, "cosine": True},
}
EPOCHS, BATCH_SIZE, RATE = 60, 32, 0.05


def run(seed, replace=False, cosine=False):
    x, y = load_diabetes(return_X_y=True)
    x, y = (x - x.mean(axis=0)) / x.std(axis=0), (y - y.mean()) / y.std()
    rows = len(x)
    rng = np.random.default_rng(seed)
    w = rng.normal(size=x.shape[1]) / np.sqrt(x.shape[1])
    best = np.mean((y - x @ np.linalg.lstsq(x, y, rcond=None)[0]) ** 2)
    steps = EPOCHS * -(-rows // BATCH_SIZE)
    step, excess, unseen = 0, [], []
    for _ in range(EPOCHS):
        order = rng.integers(0, rows, rows) if replace else rng.permutation(rows)
        for start in range(0, rows, BATCH_SIZE):
            batch = order[start : start + BATCH_SIZE]
            rate = RATE * (1 + np.cos(np.pi * step / steps)) / 2 if cosine else RATE
            w -= rate * 2 * x[batch].T @ (x[batch] @ w - y[batch]) / len(batch)
            step += 1
        excess.append(np.mean((y - x @ w) ** 2) - best)
        unseen.append(1 - len(np.unique(order)) / rows)
    return {
        "excess": excess,
        "last_excess": np.mean(excess[-10:]),
        "log_excess": np.log10(excess[-1]),
        "unseen": np.mean(unseen),
    }
