"""Lets the generator choose from 0 and 1 with the two probabilities."""

# /// answer
# cell = "dropout_mask"
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError(f"{rate} is no probability.")
    return rng.choice([0, 1], size=shape, p=[rate, 1 - rate])
