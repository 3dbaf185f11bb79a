"""Returns the limit of the uniform distribution and not its standard deviation."""

# /// answer
# cell = "glorot_std"
# breaks = "the **standard deviation** of the weights"
# ///
def glorot_std(fan_in, fan_out):
    return float(np.sqrt(6 / (fan_in + fan_out)))
