"""Puts the rows at the cut into the training set."""

# /// answer
# cell = "time_split"
# breaks = "The test set is **every row at or after the cut**"
# ///
def time_split(times, test_size):
    times = np.asarray(times)
    k = max(1, round(len(times) * test_size))
    cut = np.sort(times)[-k]
    return np.flatnonzero(times <= cut), np.flatnonzero(times > cut)
