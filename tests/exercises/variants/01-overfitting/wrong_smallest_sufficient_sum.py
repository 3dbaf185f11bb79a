"""Compares sums over the seeds."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "the index should be"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.sum(model["val_accuracy"]) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    return min(enough, key=lambda index: models[index]["parameters"])
