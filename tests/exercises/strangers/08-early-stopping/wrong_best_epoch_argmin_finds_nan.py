"""The argmin and argmax of NumPy return the position of a NaN if there is one."""

# /// answer
# cell = "best_epoch"
# breaks = "A value that is NaN is never the best."
# ///
def best_epoch(values, mode):
    if np.isnan(np.asarray(values, dtype=float)).all():
        raise ValueError("no value is a number")
    if mode == "min":
        return int(np.argmin(values))
    if mode == "max":
        return int(np.argmax(values))
    raise ValueError(f"unknown mode {mode!r}")
