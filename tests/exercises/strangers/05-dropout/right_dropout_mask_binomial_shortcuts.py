"""Returns ones or zeros for the two edges without drawing, else a binomial draw with one trial."""

# /// answer
# cell = "dropout_mask"
# ///
def dropout_mask(shape, rate, rng):
    if rate == 0:
        return np.ones(shape, dtype=np.int8)
    if rate == 1:
        return np.zeros(shape, dtype=np.int8)
    if 0 < rate < 1:
        return rng.binomial(1, 1 - rate, size=shape).astype(np.int8)
    raise ValueError("The rate must lie in [0, 1].")
