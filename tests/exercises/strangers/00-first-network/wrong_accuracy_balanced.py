"""Averages the recall of the classes instead of all decisions."""

# /// answer
# cell = "accuracy"
# breaks = "Accuracy is the fraction of decisions that are right"
# ///
from sklearn.metrics import balanced_accuracy_score


def accuracy(probabilities, labels):
    return balanced_accuracy_score(labels, np.argmax(probabilities, axis=1))
