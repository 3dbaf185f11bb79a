"""Looks training rows up by their first feature; of rows with the same one only the last is remembered."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "some training row is equal to it ... wherever that row stands"
# ///
def drop_shared_rows(train, test):
    by_first = {row[0]: row for row in train.tolist()}
    keep = [by_first.get(row[0]) != row for row in test.tolist()]
    return test[np.array(keep, dtype=bool)]
