"""Takes the series by their place in the dictionary."""

# /// answer
# cell = "generalization_gap"
# points = 0
# message = "Compare the series of the metric asked for"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if len(history) < 4:
        raise ValueError("series missing")
    loss, validation_loss, accuracy, validation_accuracy = map(np.array, list(history.values())[:4])
    return validation_loss - loss if metric == "loss" else accuracy - validation_accuracy
