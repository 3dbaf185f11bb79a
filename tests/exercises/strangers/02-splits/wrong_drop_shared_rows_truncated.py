"""Converts to integers before comparing, so that 1.2 and 1.7 agree."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "some training row is equal to it"
# ///
def drop_shared_rows(train, test):
    known = {tuple(row) for row in train.astype(int).tolist()}
    keep = [tuple(row) not in known for row in test.astype(int).tolist()]
    return test[np.array(keep, dtype=bool)]
