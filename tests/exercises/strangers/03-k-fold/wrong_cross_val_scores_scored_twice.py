"""Scores the training rows as well, to look for overfitting."""

# /// answer
# cell = "cross_val_scores"
# breaks = "scored once on its test rows"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    scores, gaps = [], []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        scaler = StandardScaler().fit(X[~test])
        model = build()
        model.fit(scaler.transform(X[~test]), y[~test])
        on_train = model.score(scaler.transform(X[~test]), y[~test])
        scores.append(float(model.score(scaler.transform(X[test]), y[test])))
        gaps.append(on_train - scores[-1])
    return scores
