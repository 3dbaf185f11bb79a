"""NumPy by hand, with an exact test for constant columns."""

# /// answer
# cell = "cross_val_scores"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    X = np.array(X, dtype="float64")
    y = np.array(y)
    rows = np.arange(len(X))
    out = []
    for fold in range(k):
        test = rows[fold::k]
        train = np.setdiff1d(rows, test)
        center = X[train].mean(axis=0)
        spread = X[train].std(axis=0)
        spread = np.where(np.ptp(X[train], axis=0) == 0, 1.0, spread)
        model = build()
        model.fit((X[train] - center) / spread, y[train])
        out.append(float(model.score((X[test] - center) / spread, y[test])))
    return out
