"""Prefers few layers."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "however many layers"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    return min(enough, key=lambda index: (len(models[index]["layer_sizes"]), models[index]["parameters"]))
