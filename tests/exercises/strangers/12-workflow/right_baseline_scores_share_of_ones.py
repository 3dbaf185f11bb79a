"""Knows that everything follows from the share of ones."""

# /// answer
# cell = "baseline_scores"
# ///
def baseline_scores(y_train, y_test):
    """Return accuracy and recall of the model that always answers the commonest training label."""
    ones = sum(1 for label in y_test if label == 1) / len(y_test)
    says_one = 2 * sum(1 for label in y_train if label == 1) > len(y_train)
    return (ones, 1.0) if says_one else (sum(1 for label in y_test if label == 0) / len(y_test), 0.0)
