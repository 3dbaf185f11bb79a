"""Loops over exactly two axes and fails for a shape of one or three."""

# /// answer
# cell = "dropout_mask"
# breaks = "Return an array of that shape that says which outputs stay on: each"
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("rate must be between 0 and 1")
    batch, units = shape
    return np.array([[int(rng.random() >= rate) for _ in range(units)] for _ in range(batch)])
