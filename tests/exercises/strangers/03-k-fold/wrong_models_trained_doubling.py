"""Doubles the models for every further round."""

# /// answer
# cell = "models_trained"
# breaks = "when it is repeated `repeats` times"
# ///


def models_trained(k, repeats):
    return k * 2 ** (repeats - 1)
