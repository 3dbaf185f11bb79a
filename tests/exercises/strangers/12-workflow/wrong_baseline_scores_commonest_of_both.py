"""Counts the labels of training and test together."""

# /// answer
# cell = "baseline_scores"
# breaks = "The baseline of a classification is the model that always answers with the commonest class **of the training labels**."
# ///
def baseline_scores(y_train, y_test):
    """Return accuracy and recall of the model that always answers the commonest training label."""
    labels = [*y_train, *y_test]
    answer = max((0, 1), key=lambda label: sum(1 for known in labels if known == label))
    accuracy = sum(1 for label in y_test if label == answer) / len(y_test)
    recall = float(answer)
    return accuracy, recall
