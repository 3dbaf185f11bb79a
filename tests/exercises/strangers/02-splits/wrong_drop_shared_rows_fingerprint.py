"""Compares a weighted sum of the features, which different rows can share."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "equal to it in **every** feature"
# ///
def drop_shared_rows(train, test):
    weights = np.arange(1, train.shape[1] + 1)
    return test[~np.isin(test @ weights, train @ weights)]
