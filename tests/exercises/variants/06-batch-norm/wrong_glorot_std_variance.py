"""Returns the variance."""


# /// answer
# cell = "glorot_std"
# points = 0
# message = "that is the variance"
# ///
def glorot_std(fan_in, fan_out):
    return 2 / (fan_in + fan_out)
