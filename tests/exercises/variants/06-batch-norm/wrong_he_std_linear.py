"""Leaves out the factor for ReLU."""


# /// answer
# cell = "he_std"
# points = 0
# message = "a ReLU throws half of the mean square away"
# ///
def he_std(fan_in):
    return fan_in**-0.5
