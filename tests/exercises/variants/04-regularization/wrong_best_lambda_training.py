"""Chooses by the training scores."""

# /// answer
# cell = "best_lambda"
# points = 0
# message = "it cannot choose a strength"
# ///
import numpy as np


def best_lambda(scores):
    means = {lam: np.mean(folds["train"]) for lam, folds in scores.items()}
    best = max(scores, key=lambda lam: (means[lam], lam))
    folds = scores[best]["train"]
    limit = means[best] - np.std(folds, ddof=1) / np.sqrt(len(folds))
    return max(lam for lam in scores if means[lam] >= limit)
