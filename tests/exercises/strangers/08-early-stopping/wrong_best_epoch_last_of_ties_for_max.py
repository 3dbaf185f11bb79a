"""For accuracies it searches the reversed curve, so that the last of the ties wins."""

# /// answer
# cell = "best_epoch"
# breaks = "of several equally good epochs, the first"
# ///
def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode must be 'min' or 'max'")
    numbers = [(float(v), epoch) for epoch, v in enumerate(values) if not np.isnan(v)]
    if not numbers:
        raise ValueError("no value is a number")
    return min(numbers)[1] if mode == "min" else max(numbers)[1]
