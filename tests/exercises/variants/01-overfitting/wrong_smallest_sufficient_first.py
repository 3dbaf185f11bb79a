"""Takes the first sufficient one, as if the list were sorted."""
# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "wherever it stands in the list"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    for index, score in enumerate(scores):
        if score >= max(scores) - tolerance:
            return index
