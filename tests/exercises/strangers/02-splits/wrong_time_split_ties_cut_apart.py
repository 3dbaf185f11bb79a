"""Takes exactly the k latest rows and lets equal times fall on both sides."""

# /// answer
# cell = "time_split"
# breaks = "rows of the same time stay together"
# ///
def time_split(times, test_size):
    order = np.argsort(times, kind="stable")
    k = round(len(order) * test_size)
    return order[: len(order) - k], order[len(order) - k :]
