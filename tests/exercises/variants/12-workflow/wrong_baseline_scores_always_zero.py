"""Takes 0 for the commonest class, whatever the labels."""

# /// answer
# cell = "baseline_scores"
# points = 0
# message = "The commonest class is 1."
# ///
import numpy as np


def baseline_scores(y_train, y_test):
    return float(np.mean(np.asarray(y_test) == 0)), 0.0
