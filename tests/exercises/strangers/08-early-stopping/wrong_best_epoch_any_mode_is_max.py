"""Whatever is not the mode min is treated as max, without an error."""

# /// answer
# cell = "best_epoch"
# breaks = "Raise a `ValueError` for any other `mode`"
# ///
def best_epoch(values, mode):
    epochs = [epoch for epoch, value in enumerate(values) if not np.isnan(value)]
    if not epochs:
        raise ValueError("no value is a number")
    sign = 1 if mode == "min" else -1
    return min(epochs, key=lambda epoch: sign * values[epoch])
