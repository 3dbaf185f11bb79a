"""100 rows of 2,000 random numbers with random labels: which rows may choose the 20 columns that are kept?

The classifier is the nearer class mean of 70 rows, tested on the other 30. In truth nothing beats 0.5.
"""

import numpy as np

SEEDS = 200
SETTINGS = {
    "columns chosen on all rows": {"all_rows": True},
    "columns chosen on training rows": {"all_rows": False},
}


def run(seed, all_rows, rows=100, columns=2000, keep=20, train_size=70):
    rng = np.random.default_rng(seed)
    noise, labels = rng.normal(size=(rows, columns)), rng.integers(0, 2, rows)
    train, test = np.arange(train_size), np.arange(train_size, rows)
    seen = np.arange(rows) if all_rows else train
    centered = noise[seen] - noise[seen].mean(axis=0)
    kept = noise[:, np.argsort(np.abs(centered.T @ labels[seen]))[-keep:]]
    means = [kept[train][labels[train] == k].mean(axis=0) for k in (0, 1)]
    distances = [np.linalg.norm(kept[test] - mean, axis=1) for mean in means]
    return {"accuracy": np.mean(np.argmin(distances, axis=0) == labels[test])}
