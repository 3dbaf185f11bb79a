"""Takes the latest k distinct times instead of the latest k rows."""

# /// answer
# cell = "time_split"
# breaks = "Take the latest k rows"
# ///
def time_split(times, test_size):
    times = np.asarray(times)
    k = round(len(times) * test_size)
    if k == 0:
        return np.arange(len(times)), np.arange(0)
    distinct = np.unique(times)
    cut = distinct[max(0, len(distinct) - k)]
    return np.flatnonzero(times < cut), np.flatnonzero(times >= cut)
