"""The record for the highest value starts at zero, so that negative values are never the best."""

# /// answer
# cell = "best_epoch"
# breaks = "where higher is better"
# ///
def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode must be 'min' or 'max'")
    numbers = {epoch: v for epoch, v in enumerate(values) if not np.isnan(v)}
    if not numbers:
        raise ValueError("no value is a number")
    if mode == "min":
        return min(numbers, key=numbers.get)
    best, record = 0, 0.0
    for epoch, value in numbers.items():
        if value > record:
            best, record = epoch, value
    return best
