"""Rounds the scores to two decimals before it compares them."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "A network is sufficient if its score is at least the best score of all networks minus `tolerance`"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [round(float(np.mean(m["val_accuracy"])), 2) for m in models]
    border = max(scores) - tolerance - 1e-9
    good = [i for i, s in enumerate(scores) if s >= border]
    return min(good, key=lambda i: models[i]["parameters"])
