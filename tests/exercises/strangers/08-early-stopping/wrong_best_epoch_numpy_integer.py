"""Returns an integer of NumPy, which is no int."""

# /// answer
# cell = "best_epoch"
# breaks = "Return the epoch of the best value, an `int` counted from 0"
# ///
def best_epoch(values, mode):
    values = np.asarray(values, dtype=float)
    epochs = np.flatnonzero(~np.isnan(values))
    if mode not in ("min", "max"):
        raise ValueError("mode must be 'min' or 'max'")
    if not len(epochs):
        raise ValueError("no value is a number")
    return epochs[values[epochs].argmin() if mode == "min" else values[epochs].argmax()]
