"""Counts with bincount, and argmax takes the lower class of equals."""

# /// answer
# cell = "baseline_scores"
# ///
def baseline_scores(y_train, y_test):
    """Return accuracy and recall of the model that always answers the commonest training label."""
    answer = np.bincount(np.asarray(y_train, dtype=int), minlength=2).argmax()
    y_test = np.asarray(y_test)
    predicted = np.full(len(y_test), answer)
    accuracy = np.mean(predicted == y_test)
    recall = np.mean(predicted[y_test == 1] == 1)
    return float(accuracy), float(recall)
