"""Standardizes each array with its own mean and standard deviation."""

# /// answer
# cell = "standardize"
# breaks = "all standardized with **the training array's** mean and standard deviation"
# ///
def standardize(train, *others):
    def one(a):
        std = np.where(np.ptp(a, axis=0) == 0, 1.0, a.std(axis=0))
        return (a - a.mean(axis=0)) / std

    return (one(train), *[one(other) for other in others])
