"""Takes the plain mean of the two variances, which differs as soon as the layer widens or narrows."""

# /// answer
# cell = "glorot_std"
# breaks = "`glorot_std(100, 100)` is `0.1`, and `glorot_std(64, 136)` is `0.1`, too."
# ///
def glorot_std(fan_in, fan_out):
    return float(np.sqrt((1 / fan_in + 1 / fan_out) / 2))
