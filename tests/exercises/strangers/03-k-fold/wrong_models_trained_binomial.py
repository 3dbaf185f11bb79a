"""Counts choices of repeats folds out of k, which is 10 for the example too."""

# /// answer
# cell = "models_trained"
# breaks = "when it is repeated `repeats` times"
# ///
import math


def models_trained(k, repeats):
    return math.comb(k, repeats)
