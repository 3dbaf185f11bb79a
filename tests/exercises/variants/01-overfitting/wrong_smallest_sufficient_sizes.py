"""Returns the layer sizes instead of the index."""
# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "Return the index"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    best = max(np.mean(model["val_accuracy"]) for model in models)
    enough = [m for m in models if np.mean(m["val_accuracy"]) >= best - tolerance]
    return min(enough, key=lambda model: model["parameters"])["layer_sizes"]
