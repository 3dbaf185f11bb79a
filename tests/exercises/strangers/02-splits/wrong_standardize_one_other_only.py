"""Written for the example: exactly one other array."""

# /// answer
# cell = "standardize"
# breaks = "and then each of the others, in the order given"
# ///
def standardize(train, *others):
    mean = train.mean(axis=0)
    std = np.where(np.ptp(train, axis=0) == 0, 1.0, train.std(axis=0))
    test = others[0]
    return (train - mean) / std, (test - mean) / std
