"""Where it answers 1, the recall is averaged over both classes."""

# /// answer
# cell = "baseline_scores"
# breaks = "where recall is that of the class 1"
# ///
from sklearn.metrics import accuracy_score, recall_score


def baseline_scores(y_train, y_test):
    """Return accuracy and recall of the model that always answers the commonest training label."""
    answer = int(2 * np.count_nonzero(y_train) > len(y_train))
    predicted = [answer] * len(y_test)
    average = "macro" if answer == 1 else "binary"
    recall = recall_score(y_test, predicted, average=average, zero_division=0)
    return float(accuracy_score(y_test, predicted)), float(recall)
