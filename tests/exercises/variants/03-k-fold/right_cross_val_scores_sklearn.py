"""Uses StandardScaler; collects NumPy numbers in an array."""
# /// answer
# cell = "cross_val_scores"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    rows = np.arange(len(X))
    scores = np.zeros(k)
    for i in range(k):
        test = rows[i::k]
        train = np.setdiff1d(rows, test)
        scaler = StandardScaler().fit(X[train])
        model = build()
        model.fit(scaler.transform(X[train]), y[train])
        scores[i] = model.score(scaler.transform(X[test]), y[test])
    return scores
