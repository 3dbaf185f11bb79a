"""Starts the search for the highest value at 0, which negative values never reach."""
# /// answer
# cell = "best_epoch"
# points = 0
# message = "For 'max' the best value is the highest"
# ///
import math


def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode")
    if all(math.isnan(value) for value in values):
        raise ValueError("nothing to choose from")
    best, record = 0, math.inf if mode == "min" else 0
    for epoch, value in enumerate(values):
        if value < record if mode == "min" else value > record:
            best, record = epoch, value
    return best
