"""Raises k to the power of repeats."""

# /// answer
# cell = "models_trained"
# breaks = "when it is repeated `repeats` times"
# ///


def models_trained(k, repeats):
    return k**repeats
