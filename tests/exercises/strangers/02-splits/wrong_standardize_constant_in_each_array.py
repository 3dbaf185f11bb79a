"""Divides by 1 where a feature is constant in the array at hand, such as a test set of one row."""

# /// answer
# cell = "standardize"
# breaks = "A feature that is constant on the training rows"
# ///
def standardize(train, *others):
    mean, std = train.mean(axis=0), train.std(axis=0)
    result = []
    for a in (train, *others):
        constant = (np.ptp(a, axis=0) == 0) | (np.ptp(train, axis=0) == 0)
        result.append((a - mean) / np.where(constant, 1.0, std))
    return tuple(result)
