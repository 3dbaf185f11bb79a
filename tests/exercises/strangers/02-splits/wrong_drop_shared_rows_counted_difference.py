"""Takes away as many copies as train has, so that a second copy of a shared test row stays."""

# /// answer
# cell = "drop_shared_rows"
# breaks = "returns the rows of test that do not occur in train"
# ///
from collections import Counter


def drop_shared_rows(train, test):
    left = Counter(map(tuple, train.tolist()))
    keep = []
    for row in map(tuple, test.tolist()):
        if left[row] > 0:
            left[row] -= 1
            keep.append(False)
        else:
            keep.append(True)
    return test[np.array(keep, dtype=bool)]
