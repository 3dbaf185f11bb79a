"""Standard deviation over the whole array, not of each feature."""

# /// answer
# cell = "standardize"
# breaks = "mean and standard deviation of each feature"
# ///
def standardize(train, *others):
    mean = train.mean(axis=0)
    std = np.where(np.ptp(train, axis=0) == 0, 1.0, (train - mean).std())
    return tuple((a - mean) / std for a in (train, *others))
