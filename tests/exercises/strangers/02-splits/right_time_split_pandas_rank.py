"""pandas: a row is in the test set if fewer than k rows are strictly later."""

# /// answer
# cell = "time_split"
# ///
import pandas as pd


def time_split(times, test_size):
    series = pd.Series(list(times), dtype=float)
    k = int(len(series) * test_size + 1e-9)
    later = series.rank(method="min", ascending=False) - 1
    test = (later < k).to_numpy()
    return np.flatnonzero(~test), np.flatnonzero(test)
