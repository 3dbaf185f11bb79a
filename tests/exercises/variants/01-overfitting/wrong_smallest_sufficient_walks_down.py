"""Walks down from the best and stops at the first that is too bad."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "A worse network between two sizes does not matter"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    chosen = int(np.argmax(scores))
    border = scores[chosen] - tolerance
    for index in sorted(range(len(models)), key=lambda index: -models[index]["parameters"]):
        if models[index]["parameters"] < models[chosen]["parameters"]:
            if scores[index] < border:
                break
            chosen = index
    return chosen
