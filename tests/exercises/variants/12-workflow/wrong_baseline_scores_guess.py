"""Guesses by the proportions instead of answering the commonest."""

# /// answer
# cell = "baseline_scores"
# points = 0
# message = "Its accuracy is"
# ///
import numpy as np


def baseline_scores(y_train, y_test):
    ones, there = np.mean(y_train), np.mean(y_test)
    return float(ones * there + (1 - ones) * (1 - there)), float(ones)
