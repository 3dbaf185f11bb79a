"""A set of tuples and a mask."""

# /// answer
# cell = "drop_shared_rows"
# ///
def drop_shared_rows(train, test):
    seen = {tuple(row) for row in np.asarray(train).tolist()}
    keep = [tuple(row) not in seen for row in np.asarray(test).tolist()]
    return np.asarray(test)[np.array(keep, dtype=bool)]
