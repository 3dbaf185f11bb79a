"""Checks the mode with a test for a substring, so that an empty text and parts of the names pass."""

# /// answer
# cell = "best_epoch"
# breaks = "Raise a `ValueError` for any other `mode`"
# ///
def best_epoch(values, mode):
    if mode not in "min,max":
        raise ValueError("mode must be 'min' or 'max'")
    numbers = [(epoch, v) for epoch, v in enumerate(values) if not np.isnan(v)]
    if not numbers:
        raise ValueError("no value is a number")
    if mode.startswith("ma"):
        return max(numbers, key=lambda pair: pair[1])[0]
    return min(numbers, key=lambda pair: pair[1])[0]
