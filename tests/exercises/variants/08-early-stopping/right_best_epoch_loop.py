"""Walks through the epochs and keeps the first best."""
# /// answer
# cell = "best_epoch"
# ///
import math


def best_epoch(values, mode):
    if mode not in {"min", "max"}:
        raise ValueError("mode is min or max")
    best = None
    for epoch, value in enumerate(values):
        if math.isnan(value):
            continue
        if best is None or (value < values[best] if mode == "min" else value > values[best]):
            best = epoch
    if best is None:
        raise ValueError("no number among the values")
    return best
