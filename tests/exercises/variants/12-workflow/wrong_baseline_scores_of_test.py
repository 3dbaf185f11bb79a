"""Lets the test labels say which class is the commonest."""

# /// answer
# cell = "baseline_scores"
# points = 0
# message = "What is common in the test is not known"
# ///
import numpy as np


def baseline_scores(y_train, y_test):
    answer = int(np.mean(y_test) > 0.5)
    return float(np.mean(np.asarray(y_test) == answer)), float(answer)
