"""Rounds the probabilities to one decimal first, which turns clear decisions into ties."""

# /// answer
# cell = "accuracy"
# breaks = "the class with the largest probability"
# ///
import numpy as np


def accuracy(probabilities, labels):
    decisions = np.argmax(np.round(probabilities, 1), axis=1)
    return np.mean(decisions == labels)
