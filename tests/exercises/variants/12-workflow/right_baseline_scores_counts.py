"""Counts the labels, and scores an array of answers."""

# /// answer
# cell = "baseline_scores"
# ///
import numpy as np


def baseline_scores(y_train, y_test):
    answer = np.bincount(y_train, minlength=2).argmax()
    answers = np.full(len(y_test), answer)
    y_test = np.asarray(y_test)
    return (answers == y_test).mean(), (answers[y_test == 1] == 1).mean()
