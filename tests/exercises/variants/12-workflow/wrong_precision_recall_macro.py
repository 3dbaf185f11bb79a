"""Averages over both classes."""

# /// answer
# cell = "precision_recall"
# points = 0
# message = "It is the share of true ones among the rows that were called a 1"
# ///
from sklearn.metrics import precision_score, recall_score


def precision_recall(y_true, y_pred):
    kind = {"average": "macro", "zero_division": 0}
    return precision_score(y_true, y_pred, **kind), recall_score(y_true, y_pred, **kind)
