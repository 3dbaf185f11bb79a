"""Builds all k models first, then trains each on its own fold; np.delete gives the training rows."""

# /// answer
# cell = "cross_val_scores"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    models = [build() for _ in range(k)]
    scores = [0.0] * k
    for i, model in enumerate(models):
        cards = slice(i, None, k)
        scaler = StandardScaler()
        model.fit(scaler.fit_transform(np.delete(X, cards, axis=0)), np.delete(y, cards))
        scores[i] = float(model.score(scaler.transform(X[cards]), y[cards]))
    return scores
