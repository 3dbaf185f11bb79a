"""One constant feature makes every feature be divided by 1."""

# /// answer
# cell = "standardize"
# breaks = "A feature that is constant on the training rows is divided by 1 instead of by 0"
# ///
def standardize(train, *others):
    mean, std = train.mean(axis=0), train.std(axis=0)
    if (np.ptp(train, axis=0) == 0).any():
        std = np.ones_like(std)
    return tuple((a - mean) / std for a in (train, *others))
