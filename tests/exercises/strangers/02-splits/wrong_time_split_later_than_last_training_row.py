"""Makes the last row before the k latest the border: rows of the same time go to training."""

# /// answer
# cell = "time_split"
# breaks = "The earliest time among them is the cut. The test set is every row at or after the cut"
# ///
def time_split(times, test_size):
    times = np.asarray(times)
    k = round(len(times) * test_size)
    if k >= len(times):
        return np.arange(0), np.arange(len(times))
    border = np.sort(times)[len(times) - k - 1]
    return np.flatnonzero(times <= border), np.flatnonzero(times > border)
