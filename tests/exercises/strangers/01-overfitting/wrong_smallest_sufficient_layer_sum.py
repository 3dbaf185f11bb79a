"""Takes the network with the fewest units for the smallest, not the one with the fewest parameters."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "the sufficient network with the fewest parameters"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [float(np.mean(m["val_accuracy"])) for m in models]
    border = max(scores) - tolerance - 1e-9
    good = [i for i, s in enumerate(scores) if s >= border]
    return min(good, key=lambda i: sum(models[i]["layer_sizes"]))
