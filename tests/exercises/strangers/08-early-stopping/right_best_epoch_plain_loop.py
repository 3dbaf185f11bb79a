"""Walks through the values once and keeps the first one that is strictly better."""

# /// answer
# cell = "best_epoch"
# ///
import math


def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError(f"mode must be 'min' or 'max', not {mode!r}")
    best = None
    for epoch, value in enumerate(values):
        if math.isnan(value):
            continue
        if best is None:
            best = epoch
        elif mode == "min" and value < values[best]:
            best = epoch
        elif mode == "max" and value > values[best]:
            best = epoch
    if best is None:
        raise ValueError("none of the values is a number")
    return best
