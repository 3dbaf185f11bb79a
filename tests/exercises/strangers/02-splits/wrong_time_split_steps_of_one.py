"""Lowers the cut from the latest time in steps of 1 until k rows are at or after it."""

# /// answer
# cell = "time_split"
# breaks = "The earliest time among them is the cut"
# ///
def time_split(times, test_size):
    times = np.asarray(times)
    k = round(len(times) * test_size)
    if k == 0:
        return np.arange(len(times)), np.arange(0)
    cut = times.max()
    while np.sum(times >= cut) < k:
        cut = cut - 1
    return np.flatnonzero(times < cut), np.flatnonzero(times >= cut)
