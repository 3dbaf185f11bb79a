"""Of several strengths with the best mean takes the standard error of the weakest."""

# /// answer
# cell = "best_lambda"
# points = 0
# message = "the stronger one gives the standard error"
# ///
import numpy as np


def best_lambda(scores):
    means = {lam: np.mean(scores[lam]["validation"]) for lam in sorted(scores)}
    best = max(means, key=means.get)
    values = scores[best]["validation"]
    limit = means[best] - np.std(values, ddof=1) / np.sqrt(len(values))
    return max(lam for lam in scores if means[lam] >= limit)
