"""Chooses between 0 and 1 with their probabilities."""


# /// answer
# cell = "dropout_mask"
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("The rate must lie between 0 and 1.")
    return rng.choice([0.0, 1.0], size=shape, p=[rate, 1 - rate])
