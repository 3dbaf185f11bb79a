"""Stops at the first strength that scores too low."""

# /// answer
# cell = "best_lambda"
# points = 0
# message = "must not stop the search"
# ///
import numpy as np


def best_lambda(scores):
    means = {lam: np.mean(folds["validation"]) for lam, folds in scores.items()}
    best = max(scores, key=lambda lam: (means[lam], lam))
    folds = scores[best]["validation"]
    limit = means[best] - np.std(folds, ddof=1) / np.sqrt(len(folds))
    chosen = best
    for lam in sorted(scores):
        if lam > best:
            if means[lam] < limit:
                break
            chosen = lam
    return chosen
