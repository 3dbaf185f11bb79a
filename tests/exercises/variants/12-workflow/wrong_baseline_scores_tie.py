"""Answers 1 where both classes are equally common."""

# /// answer
# cell = "baseline_scores"
# points = 0
# message = "then it answers 0"
# ///
import numpy as np


def baseline_scores(y_train, y_test):
    answer = int(np.mean(y_train) >= 0.5)
    return float(np.mean(np.asarray(y_test) == answer)), float(answer)
