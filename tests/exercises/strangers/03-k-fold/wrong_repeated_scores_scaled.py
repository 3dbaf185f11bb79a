"""Standardizes each fold as in task 5."""

# /// answer
# cell = "repeated_scores"
# breaks = "Leave the scaling out here: `X` is scaled already."
# ///
import numpy as np
from sklearn.model_selection import RepeatedKFold
from sklearn.preprocessing import StandardScaler


def repeated_scores(build, X, y, k, repeats, seed):
    flat = []
    for train, test in RepeatedKFold(n_splits=k, n_repeats=repeats, random_state=seed).split(X):
        scaler = StandardScaler().fit(X[train])
        model = build()
        model.fit(scaler.transform(X[train]), y[train])
        flat.append(float(model.score(scaler.transform(X[test]), y[test])))
    return np.reshape(flat, (repeats, k)).tolist()
