"""Uses scikit-learn's accuracy_score."""

# /// answer
# cell = "accuracy"
# ///
from sklearn.metrics import accuracy_score


def accuracy(probabilities, labels):
    return accuracy_score(labels, probabilities.argmax(-1))
