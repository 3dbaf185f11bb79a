"""Compares the bytes of the rows, so that 1 and 1.0, or 0.0 and -0.0, are not equal."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "some training row is equal to it"
# ///
def drop_shared_rows(train, test):
    known = {row.tobytes() for row in train}
    keep = np.array([row.tobytes() not in known for row in test], dtype=bool)
    return test[keep]
