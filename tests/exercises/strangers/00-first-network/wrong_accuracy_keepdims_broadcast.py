"""Keeps the axis, so every decision is compared with every label."""

# /// answer
# cell = "accuracy"
# breaks = "the fraction of decisions that are right"
# ///
import numpy as np


def accuracy(probabilities, labels):
    return np.mean(np.argmax(probabilities, axis=1, keepdims=True) == labels)
