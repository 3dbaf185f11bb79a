"""Takes the best and forgets the tolerance."""
# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "take the one with the fewest parameters"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    return int(np.argmax([np.mean(model["val_accuracy"]) for model in models]))
