"""Makes its k models by multiplying a list, which holds one model k times."""

# /// answer
# cell = "cross_val_scores"
# breaks = "Each fold gets a fresh model from `build`"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    models = [build()] * k
    scores = []
    for i, model in enumerate(models):
        test = np.arange(len(X)) % k == i
        scaler = StandardScaler().fit(X[~test])
        model.fit(scaler.transform(X[~test]), y[~test])
        scores.append(float(model.score(scaler.transform(X[test]), y[test])))
    return scores
