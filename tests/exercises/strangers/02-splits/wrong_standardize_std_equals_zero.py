"""Looks for a standard deviation of exactly 0, which rounding spoils for a constant such as 0.1 in three rows."""

# /// answer
# cell = "standardize"
# breaks = "A feature that is constant on the training rows is divided by 1 instead of by 0"
# ///
def standardize(train, *others):
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    std[std == 0] = 1
    return tuple((a - mean) / std for a in (train, *others))
