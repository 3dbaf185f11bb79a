"""Reshapes to (number kept, -1), an error when none is kept."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "If every test row occurs in train, return an array of shape (0, features)"
# ///
def drop_shared_rows(train, test):
    known = train.tolist()
    kept = [row for row in test.tolist() if row not in known]
    return np.array(kept, dtype=test.dtype).reshape(len(kept), -1)
