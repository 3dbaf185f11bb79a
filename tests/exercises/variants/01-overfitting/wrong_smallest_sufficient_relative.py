"""Takes the tolerance for a fraction of the best score."""
# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "not a fraction of the best"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) * (1 - tolerance)]
    return min(enough, key=lambda index: models[index]["parameters"])
