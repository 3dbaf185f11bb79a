"""Raises an error as soon as a single value is NaN."""

# /// answer
# cell = "best_epoch"
# breaks = "and if no value is a number"
# ///
def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode must be 'min' or 'max'")
    values = np.asarray(values, dtype=float)
    if np.isnan(values).any():
        raise ValueError("a value is not a number")
    return int(values.argmin() if mode == "min" else values.argmax())
