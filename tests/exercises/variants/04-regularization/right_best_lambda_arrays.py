"""Works on sorted arrays."""

# /// answer
# cell = "best_lambda"
# ///
import numpy as np


def best_lambda(scores):
    strengths = np.array(sorted(scores))
    table = np.array([scores[lam]["validation"] for lam in strengths])
    means = table.mean(axis=1)
    best = len(means) - 1 - int(means[::-1].argmax())
    error = table[best].std(ddof=1) / np.sqrt(table.shape[1])
    return float(strengths[means >= means[best] - error][-1])
