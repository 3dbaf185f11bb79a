"""Forgets that a mean of two is half their sum."""


# /// answer
# cell = "glorot_std"
# points = 0
# message = "by their mean"
# ///
def glorot_std(fan_in, fan_out):
    return (1 / (fan_in + fan_out)) ** 0.5
