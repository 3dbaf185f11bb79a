"""Leaves the strength 0 out."""

# /// answer
# cell = "best_lambda"
# points = 0
# message = "no penalty, is a strength like the others"
# ///
import numpy as np


def best_lambda(scores):
    means = {lam: np.mean(scores[lam]["validation"]) for lam in scores if lam}
    best = max(means, key=lambda lam: (means[lam], lam))
    values = scores[best]["validation"]
    limit = means[best] - np.std(values, ddof=1) / np.sqrt(len(values))
    return max(lam for lam in means if means[lam] >= limit)
