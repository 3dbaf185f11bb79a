"""Two nested np.where, and an empty index to get a number for a number."""

# /// answer
# cell = "soft_threshold"
# ///
def soft_threshold(z, t):
    if np.any(np.less(t, 0)):
        raise ValueError("t must be zero or positive")
    z = np.asarray(z)
    return np.where(z > t, z - t, np.where(z < -t, z + t, 0.0))[()]
