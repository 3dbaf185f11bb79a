"""Counts the first round and then repeats more rounds."""

# /// answer
# cell = "models_trained"
# breaks = "`models_trained(5, 2)` is `10`"
# ///


def models_trained(k, repeats):
    return k + k * repeats
