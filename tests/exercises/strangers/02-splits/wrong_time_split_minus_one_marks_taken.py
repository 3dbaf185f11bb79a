"""Marks a time that it took with -1 in a copy, which is later than other negative times."""

# /// answer
# cell = "time_split"
# breaks = "Take the latest k rows"
# ///
def time_split(times, test_size):
    times = np.asarray(times)
    left = times.copy()
    cut = np.inf
    for _ in range(round(len(times) * test_size)):
        i = int(np.argmax(left))
        cut = times[i]
        left[i] = -1
    return np.flatnonzero(times < cut), np.flatnonzero(times >= cut)
