"""Converts the times to integers, so that 2.3 and 2.8 become the same time."""

# /// answer
# cell = "time_split"
# breaks = "times is a list or array of n numbers"
# ///
def time_split(times, test_size):
    times = np.array(times, dtype=int)
    k = round(len(times) * test_size)
    if k == 0:
        return np.arange(len(times)), np.arange(0)
    cut = np.sort(times)[len(times) - k]
    return np.flatnonzero(times < cut), np.flatnonzero(times >= cut)
