"""Reports the median under the name of the mean."""

# /// answer
# cell = "summarize"
# breaks = "the mean of all m scores"
# ///
import numpy as np


def summarize(scores):
    flat = np.ravel(np.asarray(scores, float))
    if flat.size < 2:
        raise ValueError("too few scores")
    sd = float(flat.std(ddof=1))
    return {"mean": float(np.median(flat)), "sd": sd, "se": sd / flat.size**0.5}
