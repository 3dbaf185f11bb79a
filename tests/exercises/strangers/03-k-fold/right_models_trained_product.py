"""Multiplies the two integers."""

# /// answer
# cell = "models_trained"
# ///


def models_trained(k, repeats):
    return k * repeats
