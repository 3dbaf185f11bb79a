"""Uses scikit-learn's accuracy_score on the decisions."""

# /// answer
# cell = "accuracy"
# ///
from sklearn.metrics import accuracy_score


def accuracy(probabilities, labels):
    decisions = np.asarray(probabilities).argmax(axis=-1)
    return float(accuracy_score(labels, decisions))
