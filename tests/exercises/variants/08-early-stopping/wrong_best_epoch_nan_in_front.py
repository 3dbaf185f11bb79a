"""Starts with the first value, and nothing is better than NaN."""
# /// answer
# cell = "best_epoch"
# points = 1
# message = "no epoch to go back to"
# ///
import math


def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode")
    if all(math.isnan(value) for value in values):
        raise ValueError("nothing to choose from")
    best = 0
    for epoch, value in enumerate(values):
        if value < values[best] if mode == "min" else value > values[best]:
            best = epoch
    return best
