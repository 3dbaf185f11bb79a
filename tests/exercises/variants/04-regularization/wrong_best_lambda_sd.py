"""Uses the standard deviation of the folds."""

# /// answer
# cell = "best_lambda"
# points = 0
# message = "larger than the standard error"
# ///
import numpy as np


def best_lambda(scores):
    means = {lam: np.mean(folds["validation"]) for lam, folds in scores.items()}
    best = max(scores, key=lambda lam: (means[lam], lam))
    folds = scores[best]["validation"]
    limit = means[best] - np.std(folds, ddof=1)
    return max(lam for lam in scores if means[lam] >= limit)
