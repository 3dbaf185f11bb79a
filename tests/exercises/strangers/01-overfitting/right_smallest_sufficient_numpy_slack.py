"""NumPy means, a small slack at the border, and a loop over the parameters."""

# /// answer
# cell = "smallest_sufficient"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = np.array([np.mean(m["val_accuracy"]) for m in models])
    border = scores.max() - tolerance
    good = np.flatnonzero(scores >= border - 1e-9)
    return int(min(good, key=lambda i: models[i]["parameters"]))
