"""pandas: a random rank within each class decides the side."""

# /// answer
# cell = "stratified_split"
# ///
import pandas as pd


def stratified_split(y, test_size, seed):
    y = pd.Series(list(y))
    counts = y.map(y.value_counts())
    if (counts == 1).any():
        raise ValueError("a class with one row can't be on both sides")
    noise = pd.Series(np.random.default_rng(seed).random(len(y)), index=y.index)
    rank = noise.groupby(y).rank(method="first")
    k = np.clip(np.floor(counts.to_numpy(dtype=float) * test_size + 1e-9), 1, counts.to_numpy(dtype=float) - 1)
    in_test = rank.to_numpy(dtype=float) <= k
    return np.flatnonzero(~in_test), np.flatnonzero(in_test)
