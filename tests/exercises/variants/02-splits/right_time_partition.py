"""Plain lists; rounds the training rows down."""
# /// answer
# cell = "time_split"
# ///
def time_split(times, test_size):
    times = list(times)
    cut = sorted(times)[int(len(times) * (1 - test_size))]
    train = [row for row, time in enumerate(times) if time < cut]
    test = [row for row, time in enumerate(times) if time >= cut]
    return train, test
