"""Uses the index method of lists, which an array does not have."""

# /// answer
# cell = "best_epoch"
# breaks = "a list or an array with at least one entry"
# ///
def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode must be 'min' or 'max'")
    numbers = [value for value in values if value == value]
    if not numbers:
        raise ValueError("no value is a number")
    return values.index(min(numbers) if mode == "min" else max(numbers))
