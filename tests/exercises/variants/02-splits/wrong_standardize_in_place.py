"""Changes the arrays in place, as the sources do."""
# /// answer
# cell = "standardize"
# points = 0
# message = "changed an array that it was given"
# ///
def standardize(train, *others):
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    std[std == 0] = 1
    for rows in (train, *others):
        rows -= mean
        rows /= std
    return (train, *others)
