"""Uses NumPy's default, the population standard deviation."""
# /// answer
# cell = "summarize"
# points = 1
# message = "population formula"
# ///
import numpy as np


def summarize(scores):
    scores = np.ravel(scores)
    if len(scores) < 2:
        raise ValueError("too few scores")
    sd = np.std(scores)
    return {"mean": scores.mean(), "sd": sd, "se": sd / np.sqrt(len(scores))}
