"""Returns the variance."""


# /// answer
# cell = "he_std"
# points = 0
# message = "that is the variance"
# ///
def he_std(fan_in):
    return 2 / fan_in
