"""Returns the limit of the uniform distribution."""


# /// answer
# cell = "glorot_std"
# points = 0
# message = "largest weight of the uniform version"
# ///
def glorot_std(fan_in, fan_out):
    return (6 / (fan_in + fan_out)) ** 0.5
