"""Forgets the factor two that makes up for ReLU."""

# /// answer
# cell = "he_std"
# breaks = "A ReLU sets half of its inputs to zero and so halves the mean square of the signal."
# ///
def he_std(fan_in):
    return float(np.sqrt(1.0 / fan_in))
