"""Grows the network until the next gains little."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "the index should be"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    order = sorted(range(len(models)), key=lambda index: models[index]["parameters"])
    for here, following in zip(order[:-1], order[1:], strict=True):
        if scores[following] - scores[here] <= tolerance:
            return here
    return order[-1]
