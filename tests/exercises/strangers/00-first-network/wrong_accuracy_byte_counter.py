"""Counts in an unsigned byte, which overflows beyond 255 right decisions."""

# /// answer
# cell = "accuracy"
# breaks = "the fraction of decisions that are right"
# ///
import numpy as np


def accuracy(probabilities, labels):
    hits = (np.argmax(probabilities, axis=1) == labels).astype(np.uint8)
    return float(np.sum(hits, dtype=np.uint8)) / len(labels)
