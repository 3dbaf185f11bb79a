"""Forgets the training accuracies, also those of the caller."""

# /// answer
# cell = "best_lambda"
# points = 0
# message = "changed `scores`"
# ///
import numpy as np


def best_lambda(scores):
    for folds in scores.values():
        folds.pop("train")
    means = {lam: np.mean(folds["validation"]) for lam, folds in scores.items()}
    best = max(means, key=lambda lam: (means[lam], lam))
    values = scores[best]["validation"]
    limit = means[best] - np.std(values, ddof=1) / np.sqrt(len(values))
    return max(lam for lam in scores if means[lam] >= limit)
