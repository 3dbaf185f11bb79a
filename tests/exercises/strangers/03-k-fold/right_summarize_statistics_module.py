"""The statistics module on a list of Python floats."""

# /// answer
# cell = "summarize"
# ///
import statistics

import numpy as np


def summarize(scores):
    flat = [float(s) for s in np.hstack([np.ravel(part) for part in scores])] if len(scores) else []
    try:
        sd = statistics.stdev(flat)
    except statistics.StatisticsError as error:
        raise ValueError("fewer than two scores") from error
    return {"se": sd / len(flat) ** 0.5, "sd": sd, "mean": statistics.fmean(flat)}
