"""Takes every feature with a standard deviation under 0.001 for constant."""

# /// answer
# cell = "standardize"
# breaks = "A feature that is constant on the training rows is divided by 1"
# ///
def standardize(train, *others):
    mean = np.mean(train, axis=0)
    std = np.std(train, axis=0)
    std = np.where(std < 1e-3, 1.0, std)
    return tuple((np.asarray(a) - mean) / std for a in (train, *others))
