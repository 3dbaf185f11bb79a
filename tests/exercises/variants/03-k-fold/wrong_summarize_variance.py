"""Reports the variance as the spread."""
# /// answer
# cell = "summarize"
# points = 1
# message = "The sample standard deviation of"
# ///
import numpy as np


def summarize(scores):
    scores = np.ravel(scores)
    if len(scores) < 2:
        raise ValueError("too few scores")
    variance = np.var(scores, ddof=1)
    return {"mean": scores.mean(), "sd": variance, "se": np.sqrt(variance / len(scores))}
