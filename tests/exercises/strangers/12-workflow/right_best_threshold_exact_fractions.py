"""Compares the scores as exact fractions."""

# /// answer
# cell = "best_threshold"
# ///
from fractions import Fraction


def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    ones = [float(p) for p, label in zip(probabilities, y) if label == 1]
    zeros = [float(p) for p, label in zip(probabilities, y) if label == 0]

    def quality(threshold):
        found = Fraction(sum(p >= threshold for p in ones), len(ones))
        left = Fraction(sum(p < threshold for p in zeros), len(zeros))
        return found + left, threshold

    return max(ones + zeros, key=quality)
