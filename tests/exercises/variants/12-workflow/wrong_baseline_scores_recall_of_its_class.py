"""Gives the recall of the class that is answered, always 1."""

# /// answer
# cell = "baseline_scores"
# points = 0
# message = "it finds all ones or none"
# ///
import numpy as np


def baseline_scores(y_train, y_test):
    answer = int(np.mean(y_train) > 0.5)
    return float(np.mean(np.asarray(y_test) == answer)), 1.0
