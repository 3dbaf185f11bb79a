"""Puts plus infinity in place of NaN in both modes, which makes NaN the highest accuracy."""

# /// answer
# cell = "best_epoch"
# breaks = "A value that is NaN is never the best."
# ///
def best_epoch(values, mode):
    values = np.asarray(values, dtype=float)
    if np.isnan(values).all():
        raise ValueError("no value is a number")
    values = np.where(np.isnan(values), np.inf, values)
    if mode == "min":
        return int(values.argmin())
    if mode == "max":
        return int(values.argmax())
    raise ValueError("mode must be 'min' or 'max'")
