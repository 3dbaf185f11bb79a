"""Fills arrays of the caller's type, so that integer inputs give truncated results."""

# /// answer
# cell = "standardize"
# breaks = "The arguments may hold integers"
# ///
def standardize(train, *others):
    mean = train.mean(axis=0)
    std = np.where(np.ptp(train, axis=0) == 0, 1.0, train.std(axis=0))
    results = []
    for a in (train, *others):
        out = np.empty_like(a)
        out[:] = (a - mean) / std
        results.append(out)
    return tuple(results)
