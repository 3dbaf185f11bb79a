"""Adds a small number to the standard deviation: a constant feature explodes."""
# /// answer
# cell = "standardize"
# points = 0
# message = "subtract the mean and divide by 1"
# ///
def standardize(train, *others):
    mean = train.mean(axis=0)
    std = train.std(axis=0) + 1e-7
    return tuple((rows - mean) / std for rows in (train, *others))
