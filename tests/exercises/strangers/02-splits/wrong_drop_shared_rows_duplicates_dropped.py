"""Keeps each distinct test row once."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "Test rows that equal each other stay, all of them"
# ///
def drop_shared_rows(train, test):
    seen = set(map(tuple, train.tolist()))
    kept = dict.fromkeys(row for row in map(tuple, test.tolist()) if row not in seen)
    return np.array(list(kept), dtype=test.dtype).reshape(-1, test.shape[1])
