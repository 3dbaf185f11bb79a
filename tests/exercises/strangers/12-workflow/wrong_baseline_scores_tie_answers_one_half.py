"""Takes the median as the commonest class, which is 0.5 where both are equally common."""

# /// answer
# cell = "baseline_scores"
# breaks = "If both classes are equally common in training, the answer is 0."
# ///
def baseline_scores(y_train, y_test):
    """Return accuracy and recall of the model that always answers the commonest training label."""
    answer = np.median(y_train)
    y_test = np.asarray(y_test)
    return float(np.mean(y_test == answer)), float(np.mean(y_test[y_test == 1] == answer))
