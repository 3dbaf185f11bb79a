"""Converts with asarray, which does not copy floats, and then works in place on the caller's arrays."""

# /// answer
# cell = "standardize"
# breaks = "leave them unchanged"
# ///
def standardize(train, *others):
    arrays = [np.asarray(a, dtype=float) for a in (train, *others)]
    mean = arrays[0].mean(axis=0)
    std = np.where(np.ptp(arrays[0], axis=0) == 0, 1.0, arrays[0].std(axis=0))
    for a in arrays:
        a -= mean
        a /= std
    return tuple(arrays)
