"""Prefers few layers first, and only then few parameters."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "the sufficient network with the fewest parameters"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [float(np.mean(m["val_accuracy"])) for m in models]
    border = max(scores) - tolerance - 1e-9
    good = [i for i, s in enumerate(scores) if s >= border]
    return min(good, key=lambda i: (len(models[i]["layer_sizes"]), models[i]["parameters"]))
