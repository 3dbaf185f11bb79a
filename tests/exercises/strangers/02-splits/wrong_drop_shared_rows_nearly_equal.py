"""Drops rows that are close to a training row but not equal."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "some training row is equal to it"
# ///
def drop_shared_rows(train, test):
    shared = [any(np.allclose(row, other) for other in train) for row in test]
    return test[~np.array(shared, dtype=bool)]
