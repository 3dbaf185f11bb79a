"""Prefers any network to the best one."""

# /// answer
# cell = "smallest_sufficient"
# points = 0
# message = "the index should be"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = [np.mean(model["val_accuracy"]) for model in models]
    enough = [i for i, score in enumerate(scores) if score >= max(scores) - tolerance]
    best = int(np.argmax(scores))
    others = [index for index in enough if index != best]
    return min(others or [best], key=lambda index: models[index]["parameters"])
