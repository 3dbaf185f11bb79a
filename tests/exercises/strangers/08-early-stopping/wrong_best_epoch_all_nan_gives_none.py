"""Returns None if all values are NaN."""

# /// answer
# cell = "best_epoch"
# breaks = "and if no value is a number"
# ///
def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode must be 'min' or 'max'")
    best = None
    for epoch, value in enumerate(values):
        if np.isnan(value):
            continue
        if best is None or (value < values[best] if mode == "min" else value > values[best]):
            best = epoch
    return best
