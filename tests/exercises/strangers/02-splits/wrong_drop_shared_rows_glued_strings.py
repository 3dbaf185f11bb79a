"""Joins the values of a row to a string without a separator: 1, 12 and 11, 2 become the same."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "equal to it in **every** feature"
# ///
def drop_shared_rows(train, test):
    def key(row):
        return "".join(str(value) for value in row.tolist())

    known = {key(row) for row in train}
    keep = np.array([key(row) not in known for row in test], dtype=bool)
    return test[keep]
