"""Compares a list with a number."""

# /// answer
# cell = "best_threshold"
# points = 0
# message = "each argument a list"
# ///
import numpy as np


def best_threshold(probabilities, y):
    candidates = sorted(set(probabilities), reverse=True)
    return float(max(candidates, key=lambda t: (balanced_accuracy(y, probabilities >= t), t)))
