"""Numbers the folds from 1, so the score of fold 0 comes last."""

# /// answer
# cell = "cross_val_scores"
# breaks = "the scores of folds 0 to k - 1"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(1, k + 1):
        test = np.arange(len(X)) % k == i % k
        scaler = StandardScaler().fit(X[~test])
        model = build()
        model.fit(scaler.transform(X[~test]), y[~test])
        scores.append(float(model.score(scaler.transform(X[test]), y[test])))
    return scores
