"""Takes the width of the first hidden layer for the size."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "however narrow one of its layers is"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    return min(enough, key=lambda index: models[index]["layer_sizes"][1])
