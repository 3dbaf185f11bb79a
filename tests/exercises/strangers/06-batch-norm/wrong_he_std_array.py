"""Returns an array without dimensions instead of a float."""

# /// answer
# cell = "he_std"
# breaks = "Return, as a `float`, the standard deviation"
# ///
def he_std(fan_in):
    return np.asarray((2 / fan_in) ** 0.5)
