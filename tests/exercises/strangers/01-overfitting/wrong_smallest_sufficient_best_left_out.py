"""Looks for the smallest among the others and returns the best only if no other is sufficient."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "the sufficient network with the fewest parameters"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [float(np.mean(m["val_accuracy"])) for m in models]
    best = int(np.argmax(scores))
    others = [i for i, s in enumerate(scores) if i != best and s >= scores[best] - tolerance - 1e-9]
    if not others:
        return best
    return min(others, key=lambda i: models[i]["parameters"])
