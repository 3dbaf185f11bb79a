"""Removes from the list that it loops over, which skips the row after a shared one."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "returns the rows of test that do not occur in train"
# ///
def drop_shared_rows(train, test):
    known = train.tolist()
    rows = test.tolist()
    for row in rows:
        if row in known:
            rows.remove(row)
    return np.array(rows, dtype=test.dtype).reshape(-1, test.shape[1])
