"""Rounds the result to three digits."""

# /// answer
# cell = "glorot_std"
# breaks = "Glorot's initialization keeps the signal's size as well as it can in both directions"
# ///
def glorot_std(fan_in, fan_out):
    return round((2 / (fan_in + fan_out)) ** 0.5, 3)
