"""Compares each test row with the training row of the same number."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "wherever that row stands"
# ///
def drop_shared_rows(train, test):
    keep = np.ones(len(test), dtype=bool)
    m = min(len(train), len(test))
    keep[:m] = (train[:m] != test[:m]).any(axis=1)
    return test[keep]
