"""Shuffles a fixed number of zeros, so the entries are not independent of each other."""

# /// answer
# cell = "dropout_mask"
# breaks = "entry is, independently of all others, 0 with probability `rate` and 1 otherwise."
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("rate must be between 0 and 1")
    mask = np.ones(int(np.prod(shape)), dtype=int)
    mask[: round(rate * mask.size)] = 0
    rng.shuffle(mask)
    return mask.reshape(shape)
