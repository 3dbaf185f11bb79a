"""Reports the best score as if it were the mean."""
# /// answer
# cell = "summarize"
# points = 1
# message = "The mean of"
# ///
import numpy as np


def summarize(scores):
    scores = np.ravel(scores)
    if len(scores) < 2:
        raise ValueError("too few scores")
    sd = scores.std(ddof=1)
    return {"mean": scores.max(), "sd": sd, "se": sd / np.sqrt(len(scores))}
