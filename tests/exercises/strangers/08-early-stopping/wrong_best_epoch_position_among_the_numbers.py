"""Throws NaN away first and returns the position in the shorter list."""

# /// answer
# cell = "best_epoch"
# breaks = "Return the epoch of the best value, an `int` counted from 0"
# ///
def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode must be 'min' or 'max'")
    numbers = [value for value in values if not np.isnan(value)]
    if not numbers:
        raise ValueError("no value is a number")
    return numbers.index(min(numbers) if mode == "min" else max(numbers))
