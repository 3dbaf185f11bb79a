"""Sets a constant feature to 0 everywhere, also in rows of the others that differ from the constant."""

# /// answer
# cell = "standardize"
# breaks = "A feature that is constant on the training rows is divided by 1"
# ///
def standardize(train, *others):
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    varies = np.ptp(train, axis=0) > 0
    return tuple(
        np.divide(a - mean, std, out=np.zeros(a.shape), where=np.broadcast_to(varies, a.shape)) for a in (train, *others)
    )
