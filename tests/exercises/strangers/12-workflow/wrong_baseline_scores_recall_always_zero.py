"""Takes the recall of a baseline to be 0, also where the commonest class is 1."""

# /// answer
# cell = "baseline_scores"
# breaks = "return the tuple `(accuracy, recall)` that this model gets on the test labels, where recall is that of the class 1"
# ///
def baseline_scores(y_train, y_test):
    """Return accuracy and recall of the model that always answers the commonest training label."""
    y_test = np.asarray(y_test)
    answer = int(np.mean(y_train) > 0.5)
    return float(np.mean(y_test == answer)), 0.0  # a constant answer finds nothing
