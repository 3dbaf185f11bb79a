"""Returns the place among the sufficient networks."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "the index should be"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    return int(np.argmin([models[i]["parameters"] for i in enough]))
