"""Takes one round as no repetition at all and so counts nothing for it."""

# /// answer
# cell = "models_trained"
# breaks = "when it is repeated `repeats` times"
# ///


def models_trained(k, repeats):
    if repeats <= 1:
        return 0
    return k * repeats
