"""Takes the mean from the training rows but the deviation from all rows."""

# /// answer
# cell = "cross_val_scores"
# breaks = "both taken from the *training rows* of that fold"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    X = np.asarray(X) / np.where(np.std(X, axis=0) == 0, 1, np.std(X, axis=0))
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        scaler = StandardScaler(with_std=False).fit(X[~test])
        model = build()
        model.fit(scaler.transform(X[~test]), y[~test])
        scores.append(float(model.score(scaler.transform(X[test]), y[test])))
    return scores
