"""Goes on with one scaler by partial_fit, so it knows all earlier folds' rows."""

# /// answer
# cell = "cross_val_scores"
# breaks = "both taken from the *training rows* of that fold"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    scores, scaler = [], StandardScaler()
    for i in range(k):
        test = np.arange(len(X)) % k == i
        scaler.partial_fit(X[~test])
        model = build()
        model.fit(scaler.transform(X[~test]), y[~test])
        scores.append(float(model.score(scaler.transform(X[test]), y[test])))
    return scores
