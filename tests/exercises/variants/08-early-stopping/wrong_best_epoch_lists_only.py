"""Asks for the index of a list, which an array does not have."""
# /// answer
# cell = "best_epoch"
# points = 0
# message = "in an array, raised AttributeError"
# ///
def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode")
    numbers = [value for value in values if value == value]
    if not numbers:
        raise ValueError("nothing to choose from")
    return values.index(min(numbers) if mode == "min" else max(numbers))
