"""Uses the standard library."""
# /// answer
# cell = "summarize"
# ///
import math
import statistics

import numpy as np


def summarize(scores):
    flat = []
    for score in scores:
        flat.extend(score if np.ndim(score) else [score])
    if len(flat) < 2:
        raise ValueError("too few scores")
    flat = [float(score) for score in flat]
    sd = statistics.stdev(flat)
    return {"mean": statistics.fmean(flat), "sd": sd, "se": sd / math.sqrt(len(flat))}
