"""A gain of the root of two times the standard deviation that keeps a linear signal."""

# /// answer
# cell = "he_std"
# ///
def he_std(fan_in):
    """Return the standard deviation of weights by He's rule, for a layer with ReLU."""
    gain = np.sqrt(2.0)
    linear_std = 1 / np.sqrt(fan_in)
    return float(gain * linear_std)
