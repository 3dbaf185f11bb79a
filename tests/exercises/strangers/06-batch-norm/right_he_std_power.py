"""Half the fan to the power of minus one half."""

# /// answer
# cell = "he_std"
# ///
def he_std(fan_in):
    return (fan_in / 2) ** -0.5
