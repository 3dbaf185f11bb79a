"""Turns the sign for a maximum and puts infinity in place of NaN."""
# /// answer
# cell = "best_epoch"
# ///
import numpy as np


def best_epoch(values, mode):
    sign = {"min": 1, "max": -1}.get(mode)
    if sign is None:
        raise ValueError(mode)
    values = sign * np.array(values, dtype=float)
    if not np.isfinite(values).any():
        raise ValueError("nothing to choose from")
    return np.where(np.isnan(values), np.inf, values).argmin()
