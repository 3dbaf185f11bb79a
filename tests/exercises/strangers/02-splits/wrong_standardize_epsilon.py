"""Adds a small epsilon to the standard deviation, so that a constant feature is divided by that."""

# /// answer
# cell = "standardize"
# breaks = "divided by 1 instead of by 0"
# ///
def standardize(train, *others):
    mean = train.mean(axis=0)
    std = train.std(axis=0) + 1e-8
    return tuple((a - mean) / std for a in (train, *others))
