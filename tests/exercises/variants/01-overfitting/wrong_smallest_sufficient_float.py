"""Returns the index as a float."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "Return the index of the network in the list, an int"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    return float(min(enough, key=lambda index: models[index]["parameters"]))
