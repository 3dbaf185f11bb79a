"""Returns a list of rows."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "should return an array"
# ///
def drop_shared_rows(train, test):
    seen = {tuple(row) for row in train.tolist()}
    return [row for row in test.tolist() if tuple(row) not in seen]
