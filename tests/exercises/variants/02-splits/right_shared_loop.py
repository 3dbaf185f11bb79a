"""A loop over the test rows."""
# /// answer
# cell = "drop_shared_rows"
# ///
import numpy as np


def drop_shared_rows(train, test):
    kept = []
    for row in test:
        if not any(np.array_equal(row, other) for other in train):
            kept.append(row)
    return np.array(kept).reshape(-1, test.shape[1])
