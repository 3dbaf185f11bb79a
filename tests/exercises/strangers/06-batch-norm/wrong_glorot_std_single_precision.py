"""Returns a NumPy number of single precision, which is not a float."""

# /// answer
# cell = "glorot_std"
# breaks = "Return, as a `float`,"
# ///
def glorot_std(fan_in, fan_out):
    return np.sqrt(np.float32(2 / (fan_in + fan_out)))
