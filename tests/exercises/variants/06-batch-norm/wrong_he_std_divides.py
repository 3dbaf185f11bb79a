"""Divides by the fan as a whole number."""

# /// answer
# cell = "he_std"
# points = 0
# message = "raised by he_std(1)"
# ///
import numpy as np


def he_std(fan_in):
    return float((1 / (fan_in // 2)) ** 0.5)
