"""Rounds to two decimals, which only the example survives."""

# /// answer
# cell = "he_std"
# breaks = "the standard deviation of the weights that makes up for it in the forward pass"
# ///
def he_std(fan_in):
    return float(np.round(np.sqrt(2 / fan_in), 2))
