"""Takes mean and standard deviation over all arrays together."""

# /// answer
# cell = "standardize"
# breaks = "**the training array's** mean and standard deviation"
# ///
def standardize(train, *others):
    everything = np.concatenate([train, *others])
    mean = everything.mean(axis=0)
    std = np.where(np.ptp(everything, axis=0) == 0, 1.0, everything.std(axis=0))
    return tuple((a - mean) / std for a in (train, *others))
