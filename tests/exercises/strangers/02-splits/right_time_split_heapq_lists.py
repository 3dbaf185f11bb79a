"""heapq.nlargest and comprehensions."""

# /// answer
# cell = "time_split"
# ///
import heapq


def time_split(times, test_size):
    times = list(times)
    latest = heapq.nlargest(round(test_size * len(times)), times)
    cut = min(latest, default=float("inf"))
    train = [row for row, time in enumerate(times) if time < cut]
    test = [row for row, time in enumerate(times) if not time < cut]
    return np.array(train, dtype=int), np.array(test, dtype=int)
