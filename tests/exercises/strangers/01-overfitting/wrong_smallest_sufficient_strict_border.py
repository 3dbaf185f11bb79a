"""Leaves out a network just at the border unless it is the best itself."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "just at that border is sufficient"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [float(np.mean(m["val_accuracy"])) for m in models]
    best = max(scores)
    good = [i for i, s in enumerate(scores) if s == best or s > best - tolerance + 1e-9]
    return min(good, key=lambda i: models[i]["parameters"])
