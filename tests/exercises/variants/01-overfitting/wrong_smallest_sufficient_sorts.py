"""Sorts the list that it was given."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "changed the list of networks"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    models.sort(key=lambda model: model["parameters"])
    scores = [np.mean(model["val_accuracy"]) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    return enough[0]
