"""Counts the pairs of labels with a Counter."""

# /// answer
# cell = "precision_recall"
# ///
from collections import Counter


def _share(part, rest):
    return part / (part + rest) if part + rest else 0.0


def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    if len(y_true) != len(y_pred):
        raise ValueError("The labels have different lengths.")
    pairs = Counter((int(a), int(b)) for a, b in zip(y_true, y_pred))
    return _share(pairs[1, 1], pairs[0, 1]), _share(pairs[1, 1], pairs[1, 0])
