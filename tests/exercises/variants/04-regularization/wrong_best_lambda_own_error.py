"""Uses each candidate's own standard error."""

# /// answer
# cell = "best_lambda"
# points = 0
# message = "that of the best strength"
# ///
import numpy as np


def best_lambda(scores):
    means = {lam: np.mean(folds["validation"]) for lam, folds in scores.items()}
    errors = {
        lam: np.std(folds["validation"], ddof=1) / np.sqrt(len(folds["validation"]))
        for lam, folds in scores.items()
    }
    return max(lam for lam in scores if means[lam] + errors[lam] >= max(means.values()))
