"""Forgets the root and returns the variance."""

# /// answer
# cell = "he_std"
# breaks = "the standard deviation of the weights"
# ///
def he_std(fan_in):
    return 2 / fan_in
