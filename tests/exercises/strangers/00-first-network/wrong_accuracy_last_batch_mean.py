"""Averages the accuracies of batches without regard to the smaller last batch."""

# /// answer
# cell = "accuracy"
# breaks = "Accuracy is the fraction of decisions that are right"
# ///
import numpy as np


def accuracy(probabilities, labels):
    scores = []
    for start in range(0, len(labels), 32):
        p, y = probabilities[start : start + 32], labels[start : start + 32]
        scores.append(np.mean(p.argmax(axis=1) == y))
    return float(np.mean(scores))
