"""Takes the last sufficient network, as if the list ran from large to small."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "in any order"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = np.array([np.mean(m["val_accuracy"]) for m in models])
    return int(np.flatnonzero(scores >= scores.max() - tolerance - 1e-9)[-1])
