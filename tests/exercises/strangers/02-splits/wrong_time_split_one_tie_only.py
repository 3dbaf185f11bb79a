"""Takes one more row when the row before the cut has its time, but not a third or fourth."""

# /// answer
# cell = "time_split"
# breaks = "every row at or after the cut"
# ///
def time_split(times, test_size):
    times = np.asarray(times)
    order = np.argsort(times, kind="stable")
    start = len(order) - round(len(order) * test_size)
    if 0 < start < len(order) and times[order[start - 1]] == times[order[start]]:
        start -= 1
    return order[:start], order[start:]
