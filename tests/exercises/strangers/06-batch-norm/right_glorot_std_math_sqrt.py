"""The square root of two by the sum of both fans, with the math module."""

# /// answer
# cell = "glorot_std"
# ///
import math


def glorot_std(fan_in, fan_out):
    """Return the standard deviation of weights by Glorot's rule."""
    return math.sqrt(2 / (fan_in + fan_out))
