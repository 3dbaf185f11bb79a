"""Divides by k."""

# /// answer
# cell = "best_lambda"
# points = 0
# message = "Divide the squares by k - 1"
# ///
import numpy as np


def best_lambda(scores):
    means = {lam: np.mean(folds["validation"]) for lam, folds in scores.items()}
    best = max(scores, key=lambda lam: (means[lam], lam))
    folds = scores[best]["validation"]
    limit = means[best] - np.std(folds) / np.sqrt(len(folds))
    return max(lam for lam in scores if means[lam] >= limit)
