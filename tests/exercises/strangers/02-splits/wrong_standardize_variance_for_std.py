"""Divides by the variance; in the example both are 1."""

# /// answer
# cell = "standardize"
# breaks = "standard deviation of each feature"
# ///
def standardize(train, *others):
    mean = train.mean(axis=0)
    scale = ((train - mean) ** 2).mean(axis=0)
    scale[np.ptp(train, axis=0) == 0] = 1.0
    return tuple((a - mean) / scale for a in (train, *others))
