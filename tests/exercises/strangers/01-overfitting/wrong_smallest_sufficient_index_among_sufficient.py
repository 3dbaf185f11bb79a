"""Returns the index in the list of sufficient networks."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "Return the index in `models`"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    best = max(np.mean(m["val_accuracy"]) for m in models)
    sufficient = [m for m in models if np.mean(m["val_accuracy"]) >= best - tolerance - 1e-9]
    return int(np.argmin([m["parameters"] for m in sufficient]))
