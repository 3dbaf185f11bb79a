"""Extends the k latest rows by equal times only where they stand next to each other in the data."""

# /// answer
# cell = "time_split"
# breaks = "times ... in any order; some may be equal ... every row at or after the cut"
# ///
def time_split(times, test_size):
    times = np.asarray(times)
    n = len(times)
    order = np.argsort(times, kind="stable")
    k = round(n * test_size)
    in_test = np.zeros(n, dtype=bool)
    in_test[order[n - k :]] = True
    if k:
        cut = times[order[n - k]]
        for i in list(np.flatnonzero(in_test & (times == cut))):
            j = i - 1
            while j >= 0 and times[j] == cut:
                in_test[j] = True
                j -= 1
    return np.flatnonzero(~in_test), np.flatnonzero(in_test)
