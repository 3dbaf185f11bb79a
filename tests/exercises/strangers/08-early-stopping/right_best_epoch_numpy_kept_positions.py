"""Keeps the positions of the numbers and takes the first extreme one among them."""

# /// answer
# cell = "best_epoch"
# ///
def best_epoch(values, mode):
    search = {"min": np.argmin, "max": np.argmax}.get(mode)
    if search is None:
        raise ValueError(f"unknown mode: {mode}")
    values = np.asarray(values, dtype="float64")
    epochs = np.flatnonzero(~np.isnan(values))
    if epochs.size == 0:
        raise ValueError("every value is NaN")
    return int(epochs[search(values[epochs])])
