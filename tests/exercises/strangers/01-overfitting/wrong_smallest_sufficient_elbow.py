"""Grows the network until the next size gains no more than the tolerance, and never looks beyond."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "at least the best score of all networks minus `tolerance`"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    order = sorted(range(len(models)), key=lambda i: models[i]["parameters"])
    scores = [float(np.mean(m["val_accuracy"])) for m in models]
    for here, following in zip(order, order[1:]):
        if scores[following] - scores[here] <= tolerance + 1e-9:
            return here
    return order[-1]
