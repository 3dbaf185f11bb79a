"""Takes the strength that stands last within the limit for the largest."""

# /// answer
# cell = "best_lambda"
# points = 0
# message = "should be chosen, not"
# ///
import numpy as np


def best_lambda(scores):
    means = {lam: np.mean(scores[lam]["validation"]) for lam in scores}
    best = max(means, key=lambda lam: (means[lam], lam))
    values = scores[best]["validation"]
    limit = means[best] - np.std(values, ddof=1) / np.sqrt(len(values))
    return [lam for lam in scores if means[lam] >= limit][-1]
