"""NumPy; constant features are those whose smallest and largest training values agree."""

# /// answer
# cell = "standardize"
# ///
def standardize(train, *others):
    train = np.asarray(train)
    mean = train.mean(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, train.std(axis=0))
    mean = np.where(train.max(axis=0) == train.min(axis=0), train[0], mean)
    return tuple((np.asarray(a) - mean) / std for a in (train, *others))
