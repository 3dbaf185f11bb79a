"""Sorts the labels first, so that the mode of equals is the 0."""

# /// answer
# cell = "baseline_scores"
# ///
import statistics


def baseline_scores(y_train, y_test):
    """Return accuracy and recall of the model that always answers the commonest training label."""
    commonest = statistics.mode(sorted(int(label) for label in y_train))
    right = [int(label) == commonest for label in y_test]
    right_ones = [good for good, label in zip(right, y_test) if label == 1]
    return statistics.fmean(right), statistics.fmean(right_ones)
