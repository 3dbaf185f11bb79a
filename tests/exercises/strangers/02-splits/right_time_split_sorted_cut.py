"""Sorts a copy and takes the k-th latest time as the cut."""

# /// answer
# cell = "time_split"
# ///
def time_split(times, test_size):
    times = np.asarray(times)
    k = round(len(times) * test_size)
    if k == 0:
        return np.arange(len(times)), np.arange(0)
    cut = np.sort(times)[len(times) - k]
    return np.flatnonzero(times < cut), np.flatnonzero(times >= cut)
