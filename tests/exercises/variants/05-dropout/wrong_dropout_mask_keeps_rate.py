"""Takes the rate for the share that stays on."""


# /// answer
# cell = "dropout_mask"
# points = 0
# message = "The rate is the share that is switched off"
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("no rate")
    return (rng.random(shape) < rate).astype(int)
