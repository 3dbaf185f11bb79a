"""Divides the squared deviations by rows - 1."""

# /// answer
# cell = "standardize"
# breaks = "the standard deviation that divides by the number of rows"
# ///
def standardize(train, *others):
    mean = train.mean(axis=0)
    constant = np.ptp(train, axis=0) == 0
    std = np.where(constant, 1.0, train.std(axis=0, ddof=1))
    return tuple((a - mean) / std for a in (train, *others))
