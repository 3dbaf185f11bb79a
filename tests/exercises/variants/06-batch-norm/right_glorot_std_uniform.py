"""From the limit of the uniform version."""

# /// answer
# cell = "glorot_std"
# ///
import math


def glorot_std(fan_in, fan_out):
    limit = math.sqrt(6 / (fan_in + fan_out))
    return limit / math.sqrt(3)
