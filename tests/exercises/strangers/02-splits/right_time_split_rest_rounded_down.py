"""Truncates (1 - test_size) * n, which for 0.9 of 10 rows is 0.99...: all ten rows become test rows."""

# /// answer
# cell = "time_split"
# ///
def time_split(times, test_size):
    times = np.asarray(times)
    start = int(len(times) * (1 - test_size))
    if start >= len(times):
        return np.arange(len(times)), np.arange(0)
    cut = np.sort(times)[start]
    return np.flatnonzero(times < cut), np.flatnonzero(times >= cut)
