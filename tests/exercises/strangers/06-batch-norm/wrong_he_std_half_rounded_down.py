"""Halves the fan with an integer division, so that odd fans go wrong and a fan of one divides by zero."""

# /// answer
# cell = "he_std"
# breaks = "the standard deviation of the weights that makes up for it in the forward pass"
# ///
def he_std(fan_in):
    return float(1 / np.sqrt(fan_in // 2))
