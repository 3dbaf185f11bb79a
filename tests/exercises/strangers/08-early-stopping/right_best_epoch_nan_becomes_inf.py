"""Puts infinity in place of NaN, which loses to every finite value."""

# /// answer
# cell = "best_epoch"
# ///
def best_epoch(values, mode):
    values = np.asarray(values, dtype=float)
    if mode not in ("min", "max"):
        raise ValueError("mode must be 'min' or 'max'")
    if np.isnan(values).all():
        raise ValueError("no value is a number")
    if mode == "min":
        return int(np.argmin(np.where(np.isnan(values), np.inf, values)))
    return int(np.argmax(np.where(np.isnan(values), -np.inf, values)))
