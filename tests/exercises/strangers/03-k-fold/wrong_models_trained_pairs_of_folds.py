"""Counts pairs of folds and ignores repeats; it is 10 for 5 folds."""

# /// answer
# cell = "models_trained"
# breaks = "when it is repeated `repeats` times"
# ///


def models_trained(k, repeats):
    return k * (k - 1) // 2
