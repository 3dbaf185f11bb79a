"""Rounds the mean of the fans down to an integer, so that odd sums go wrong."""

# /// answer
# cell = "glorot_std"
# breaks = "the variance lies between what the forward and what the backward pass asks for."
# ///
def glorot_std(fan_in, fan_out):
    mean_fan = (fan_in + fan_out) // 2
    return float(np.sqrt(1 / mean_fan))
