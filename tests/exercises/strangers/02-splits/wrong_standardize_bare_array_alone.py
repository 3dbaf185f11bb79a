"""Returns the bare array instead of a tuple of one when there are no others."""

# /// answer
# cell = "standardize"
# breaks = "It returns a tuple: the training array and then each of the others"
# ///
def standardize(train, *others):
    mean = train.mean(axis=0)
    std = np.where(np.ptp(train, axis=0) == 0, 1.0, train.std(axis=0))
    scaled = (train - mean) / std
    if not others:
        return scaled
    return (scaled, *((other - mean) / std for other in others))
