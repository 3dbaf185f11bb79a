"""Rounds."""

# /// answer
# cell = "glorot_std"
# points = 0
# message = "takes both fans into account"
# ///
import numpy as np


def glorot_std(fan_in, fan_out):
    return float(np.round((2 / (fan_in + fan_out)) ** 0.5, 5))
