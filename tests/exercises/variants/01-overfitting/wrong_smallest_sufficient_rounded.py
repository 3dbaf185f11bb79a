"""Rounds the scores."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "do not round"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [round(float(np.mean(model["val_accuracy"])), 2) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    return min(enough, key=lambda index: models[index]["parameters"])
