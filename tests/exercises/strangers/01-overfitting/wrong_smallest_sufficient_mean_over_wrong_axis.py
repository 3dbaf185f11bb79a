"""Guesses the axis of the seeds by the table's shape, so that it averages over the networks when there are at least as many seeds as networks."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "The score of a network is the **mean** of its validation accuracies"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    table = np.array([m["val_accuracy"] for m in models], dtype=float)
    # networks in rows, seeds in columns: more networks than seeds
    axis = 1 if table.shape[0] > table.shape[1] else 0
    scores = table.mean(axis=axis)
    good = np.flatnonzero(scores >= scores.max() - tolerance - 1e-9)
    return int(min(good, key=lambda i: models[i]["parameters"]))
