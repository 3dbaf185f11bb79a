"""scikit-learn's RepeatedKFold, reshaped to an array."""

# /// answer
# cell = "repeated_scores"
# ///
import numpy as np
from sklearn.model_selection import RepeatedKFold


def repeated_scores(build, X, y, k, repeats, seed):
    flat = []
    for train, test in RepeatedKFold(n_splits=k, n_repeats=repeats, random_state=seed).split(X):
        model = build()
        model.fit(X[train], y[train])
        flat.append(float(model.score(X[test], y[test])))
    return np.array(flat).reshape(repeats, k)
