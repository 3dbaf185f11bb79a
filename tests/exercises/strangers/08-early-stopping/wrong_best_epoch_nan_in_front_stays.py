"""Starts with the first value, and when that is NaN no other value ever compares as better."""

# /// answer
# cell = "best_epoch"
# breaks = "A value that is NaN is never the best."
# ///
def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode must be 'min' or 'max'")
    if all(np.isnan(v) for v in values):
        raise ValueError("no value is a number")
    best = 0
    for epoch in range(1, len(values)):
        if values[epoch] < values[best] if mode == "min" else values[epoch] > values[best]:
            best = epoch
    return best
