"""The harmonic mean of the two variances that the passes ask for, then the root."""

# /// answer
# cell = "glorot_std"
# ///
def glorot_std(fan_in, fan_out):
    forward, backward = 1 / fan_in, 1 / fan_out
    harmonic_mean = 2 * forward * backward / (forward + backward)
    return float(np.sqrt(harmonic_mean))
