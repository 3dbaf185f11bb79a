"""Gives He's value."""


# /// answer
# cell = "glorot_std"
# points = 0
# message = "takes both fans into account"
# ///
def glorot_std(fan_in, fan_out):
    return (2 / fan_in) ** 0.5
