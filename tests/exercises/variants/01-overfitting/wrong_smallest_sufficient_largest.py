"""Compares with the largest network."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "the index should be"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    largest = max(range(len(models)), key=lambda index: models[index]["parameters"])
    enough = [i for i, score in enumerate(scores) if score >= scores[largest] - tolerance]
    return min(enough, key=lambda index: models[index]["parameters"])
