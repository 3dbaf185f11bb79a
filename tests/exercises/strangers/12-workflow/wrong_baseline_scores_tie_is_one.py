"""If both classes are equally common in training, it answers 1."""

# /// answer
# cell = "baseline_scores"
# breaks = "If both classes are equally common in training, the answer is 0."
# ///
def baseline_scores(y_train, y_test):
    """Return accuracy and recall of the model that always answers the commonest training label."""
    y_train, y_test = np.asarray(y_train), np.asarray(y_test)
    answer = 1 if y_train.mean() >= 0.5 else 0
    accuracy = float((y_test == answer).mean())
    recall = float((y_test[y_test == 1] == answer).mean())
    return accuracy, recall
