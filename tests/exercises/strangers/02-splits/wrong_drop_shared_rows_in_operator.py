"""Asks `row in train`, which NumPy answers with: any one value agrees."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "equal to it in **every** feature"
# ///
def drop_shared_rows(train, test):
    keep = [row not in train for row in test]
    return test[keep]
