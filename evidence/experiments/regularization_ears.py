"""Ridge regression tells cats by five marks, of which the ears are the most reliable; then come flat ears."""

import numpy as np

SEEDS = 100
SETTINGS = {
    "no penalty": {"lam": 0.0},
    "ridge": {"lam": 1.0},
    "strong ridge": {"lam": 10.0},
}
ROWS, MARKS = 40, 5
BLUR = np.array([0.5, 1.5, 1.5, 1.5, 1.5])


def animals(rng, count):
    """Return marks around 1 for a cat and around -1 for another animal, and 1 or -1 for which it is."""
    y = rng.permutation(np.arange(count) % 2) * 2.0 - 1
    return y[:, None] + BLUR * rng.normal(size=(count, MARKS)), y


def run(seed, lam):
    rng = np.random.default_rng(seed)
    x, y = animals(rng, ROWS)
    weights = np.linalg.solve(x.T @ x / ROWS + lam * np.eye(MARKS), x.T @ y / ROWS)
    x_new, y_new = animals(rng, 2000)
    flat = x_new[y_new > 0].copy()
    flat[:, 0] -= 2
    return {
        "ear_share": float(np.abs(weights[0]) / np.abs(weights).sum()),
        "accuracy": float(np.mean(np.sign(x_new @ weights) == y_new)),
        "flat_accuracy": float(np.mean(flat @ weights > 0)),
    }
