"""Returns an integer of NumPy."""

# /// answer
# cell = "best_epoch"
# ///
def best_epoch(values, mode):
    values = np.asarray(values, dtype=float)
    epochs = np.flatnonzero(~np.isnan(values))
    if mode not in ("min", "max"):
        raise ValueError("mode must be 'min' or 'max'")
    if not len(epochs):
        raise ValueError("no value is a number")
    return epochs[values[epochs].argmin() if mode == "min" else values[epochs].argmax()]
