"""Sorts train for a binary search, but np.sort sorts each column alone and so makes up rows."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "some training row is equal to it"
# ///
def drop_shared_rows(train, test):
    table = np.sort(train, axis=0)
    keep = []
    for row in test:
        left = np.searchsorted(table[:, 0], row[0], side="left")
        right = np.searchsorted(table[:, 0], row[0], side="right")
        keep.append(not (table[left:right] == row).all(axis=1).any())
    return test[np.array(keep, dtype=bool)]
