"""Takes the tolerance as a share of the best score."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "at least the best score of all networks minus `tolerance`"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [float(np.mean(m["val_accuracy"])) for m in models]
    border = max(scores) * (1 - tolerance) - 1e-9
    good = [i for i, s in enumerate(scores) if s >= border]
    return min(good, key=lambda i: models[i]["parameters"])
