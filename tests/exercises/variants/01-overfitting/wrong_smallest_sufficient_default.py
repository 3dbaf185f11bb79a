"""Sets another default tolerance."""
# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "the tolerance is 0.01"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.0):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    return min(enough, key=lambda index: models[index]["parameters"])
