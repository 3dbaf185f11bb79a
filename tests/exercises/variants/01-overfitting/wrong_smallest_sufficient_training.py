"""Judges by training accuracy."""
# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "Training accuracy does not count"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["accuracy"]) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    return min(enough, key=lambda index: models[index]["parameters"])
