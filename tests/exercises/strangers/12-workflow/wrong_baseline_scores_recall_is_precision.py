"""Divides the hits by all rows that were called a 1, which is the precision."""

# /// answer
# cell = "baseline_scores"
# breaks = "return the tuple `(accuracy, recall)` that this model gets on the test labels, where recall is that of the class 1"
# ///
def baseline_scores(y_train, y_test):
    """Return accuracy and recall of the model that always answers the commonest training label."""
    ones = int(np.sum(y_train))
    answer = 1 if ones > len(y_train) - ones else 0
    y_test = np.asarray(y_test)
    predicted = np.full(y_test.shape, answer)
    hits, called = np.sum(predicted & (y_test == 1)), np.sum(predicted)
    return float(np.mean(predicted == y_test)), float(hits / called) if called else 0.0
