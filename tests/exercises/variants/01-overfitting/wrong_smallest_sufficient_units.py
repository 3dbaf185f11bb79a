"""Takes the network with the fewest units."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "however many layers and units it has"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    return min(enough, key=lambda index: sum(models[index]["layer_sizes"]))
