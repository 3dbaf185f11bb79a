"""Takes test_size of the distinct times instead of the rows."""

# /// answer
# cell = "time_split"
# breaks = "k is test_size times n"
# ///
def time_split(times, test_size):
    times = np.asarray(times)
    distinct = np.unique(times)
    k = round(len(distinct) * test_size)
    if k == 0:
        return np.arange(len(times)), np.arange(0)
    cut = distinct[-k]
    return np.flatnonzero(times < cut), np.flatnonzero(times >= cut)
