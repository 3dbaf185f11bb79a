"""Returns Python lists."""

# /// answer
# cell = "time_split"
# ///
def time_split(times, test_size):
    ordered = sorted(times, reverse=True)
    k = round(len(ordered) * test_size)
    cut = ordered[k - 1] if k else float("inf")
    train = [i for i, t in enumerate(times) if t < cut]
    test = [i for i, t in enumerate(times) if t >= cut]
    return train, test
