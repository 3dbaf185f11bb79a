"""Returns the limit of the uniform distribution."""


# /// answer
# cell = "he_std"
# points = 0
# message = "largest weight of the uniform version"
# ///
def he_std(fan_in):
    return (6 / fan_in) ** 0.5
