"""Returns k lists of repeats scores, one per fold."""

# /// answer
# cell = "repeated_scores"
# breaks = "a list of `repeats` lists of `k` numbers"
# ///
import numpy as np
from sklearn.model_selection import RepeatedKFold


def repeated_scores(build, X, y, k, repeats, seed):
    flat = []
    for train, test in RepeatedKFold(n_splits=k, n_repeats=repeats, random_state=seed).split(X):
        model = build()
        model.fit(X[train], y[train])
        flat.append(float(model.score(X[test], y[test])))
    table = np.reshape(flat, (repeats, k))
    return table.T.tolist()
