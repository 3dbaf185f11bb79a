"""Returns the accuracy on the training labels."""

# /// answer
# cell = "baseline_scores"
# points = 0
# message = "Its accuracy is"
# ///
import numpy as np


def baseline_scores(y_train, y_test):
    answer = int(np.mean(y_train) > 0.5)
    return float(np.mean(np.asarray(y_train) == answer)), float(answer)
