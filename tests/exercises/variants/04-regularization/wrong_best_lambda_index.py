"""Returns the place of the strength."""

# /// answer
# cell = "best_lambda"
# points = 0
# message = "should be chosen"
# ///
import numpy as np


def best_lambda(scores):
    means = [np.mean(folds["validation"]) for folds in scores.values()]
    return int(np.argmax(means))
