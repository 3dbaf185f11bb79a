"""Builds arrays from lists without a type: when all rows are test rows, the training array holds floats."""

# /// answer
# cell = "time_split"
# breaks = "returns two integer arrays of row numbers"
# ///
def time_split(times, test_size):
    ordered = sorted(times)
    k = round(len(ordered) * test_size)
    cut = ordered[len(ordered) - k] if k else float("inf")
    train = np.array([i for i, t in enumerate(times) if t < cut])
    test = np.array([i for i, t in enumerate(times) if t >= cut])
    return train, test
