"""Gives an array of shape (0,) when nothing is left."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "return an array of shape (0, features)"
# ///
def drop_shared_rows(train, test):
    known = {tuple(row) for row in train}
    return np.array([row for row in test if tuple(row) not in known])
