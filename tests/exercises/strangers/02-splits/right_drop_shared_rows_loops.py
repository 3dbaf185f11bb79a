"""Plain loops, with the shape set for the case of nothing kept."""

# /// answer
# cell = "drop_shared_rows"
# ///
def drop_shared_rows(train, test):
    kept = []
    for row in test:
        for other in train:
            if all(a == b for a, b in zip(row, other)):
                break
        else:
            kept.append(row)
    if kept:
        return np.array(kept)
    return np.empty((0, np.shape(test)[1]))
