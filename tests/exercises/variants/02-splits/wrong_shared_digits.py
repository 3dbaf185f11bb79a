"""Compares the digits of the rows, glued together."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "only if all features are equal"
# ///
import numpy as np


def drop_shared_rows(train, test):
    seen = {"".join(map(str, row)) for row in train.tolist()}
    return test[np.array(["".join(map(str, row)) not in seen for row in test.tolist()])]
