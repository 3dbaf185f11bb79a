"""The quantile that is one of the times (method higher)."""

# /// answer
# cell = "time_split"
# ///
def time_split(times, test_size):
    t = np.array(times, dtype=float)
    if t.size == 0 or test_size == 0:
        return np.arange(t.size), np.array([], dtype=int)
    cut = np.quantile(t, 1 - test_size, method="higher")
    return np.where(t < cut)[0], np.where(t >= cut)[0]
