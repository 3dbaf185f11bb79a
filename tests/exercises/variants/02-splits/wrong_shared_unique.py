"""Also removes duplicates within the test set."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "test rows that equal each other stay"
# ///
import numpy as np


def drop_shared_rows(train, test):
    seen = {tuple(row) for row in train.tolist()}
    kept = []
    for row in test.tolist():
        if tuple(row) not in seen:
            kept.append(row)
            seen.add(tuple(row))
    return np.array(kept).reshape(-1, test.shape[1])
