"""An unknown mode raises the KeyError of a dictionary."""

# /// answer
# cell = "best_epoch"
# breaks = "Raise a `ValueError` for any other `mode`"
# ///
def best_epoch(values, mode):
    pick = {"min": min, "max": max}[mode]
    epochs = [epoch for epoch, value in enumerate(values) if not np.isnan(value)]
    if not epochs:
        raise ValueError("no value is a number")
    return pick(epochs, key=lambda epoch: values[epoch])
