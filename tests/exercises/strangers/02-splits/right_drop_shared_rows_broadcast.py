"""NumPy broadcasting: every test row against every training row."""

# /// answer
# cell = "drop_shared_rows"
# ///
def drop_shared_rows(train, test):
    train, test = np.asarray(train), np.asarray(test)
    same = (test[:, None, :] == train[None, :, :]).all(axis=2)
    return test[~same.any(axis=1)]
