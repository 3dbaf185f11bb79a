"""Asks feature by feature whether the value occurs in that column of train."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "some training row is equal to it in **every** feature"
# ///
def drop_shared_rows(train, test):
    occurs = np.ones(len(test), dtype=bool)
    for j in range(test.shape[1]):
        occurs &= np.isin(test[:, j], train[:, j])
    return test[~occurs]
