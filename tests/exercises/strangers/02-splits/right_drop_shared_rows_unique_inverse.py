"""Numbers the distinct rows of both arrays together and compares the numbers."""

# /// answer
# cell = "drop_shared_rows"
# ///
def drop_shared_rows(train, test):
    both = np.concatenate([train, test])
    number = np.unique(both, axis=0, return_inverse=True)[1].reshape(-1)
    return np.asarray(test)[~np.isin(number[len(train):], number[: len(train)])]
