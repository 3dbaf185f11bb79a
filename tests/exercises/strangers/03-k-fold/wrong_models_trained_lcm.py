"""Takes the least common multiple, right only where the two share no factor."""

# /// answer
# cell = "models_trained"
# breaks = "when it is repeated `repeats` times"
# ///
import math


def models_trained(k, repeats):
    return math.lcm(k, repeats)
