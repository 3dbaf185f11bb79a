"""Takes the best mean."""

# /// answer
# cell = "best_lambda"
# points = 0
# message = "the simpler model"
# ///
import numpy as np


def best_lambda(scores):
    return max(scores, key=lambda lam: np.mean(scores[lam]["validation"]))
