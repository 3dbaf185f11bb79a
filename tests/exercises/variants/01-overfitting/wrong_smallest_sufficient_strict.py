"""Leaves out a score just at the border."""
# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "the border counts"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    best = max(scores)
    enough = [i for i, score in enumerate(scores) if score == best or best - score < tolerance]
    return min(enough, key=lambda index: models[index]["parameters"])
