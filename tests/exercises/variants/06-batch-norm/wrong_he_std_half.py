"""Has the factor upside down."""


# /// answer
# cell = "he_std"
# points = 0
# message = "survives the ReLU"
# ///
def he_std(fan_in):
    return (1 / (2 * fan_in)) ** 0.5
