"""Finds the commonest label by the count method of lists, so that arrays fail."""

# /// answer
# cell = "baseline_scores"
# breaks = "Both arrays hold both classes."
# ///
def baseline_scores(y_train, y_test):
    """Return accuracy and recall of the model that always answers the commonest training label."""
    answer = max([0, 1], key=y_train.count)
    accuracy = y_test.count(answer) / len(y_test)
    return accuracy, 1.0 if answer == 1 else 0.0
