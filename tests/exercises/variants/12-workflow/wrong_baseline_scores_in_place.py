"""Sorts the training labels to find the one in the middle."""

# /// answer
# cell = "baseline_scores"
# points = 0
# message = "changed the labels"
# ///
def baseline_scores(y_train, y_test):
    y_train.sort()
    answer = int(y_train[(len(y_train) - 1) // 2])
    return sum(int(label) == answer for label in y_test) / len(y_test), float(answer)
