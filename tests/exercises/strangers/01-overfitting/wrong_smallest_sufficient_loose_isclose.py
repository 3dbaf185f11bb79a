"""Calls scores within one percent the same as the border, so that the tolerance is in fact larger."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "at least the best score of all networks minus `tolerance`"
# ///
import math
from statistics import mean


def smallest_sufficient(models, tolerance=0.01):
    scores = [mean(m["val_accuracy"]) for m in models]
    border = max(scores) - tolerance
    good = [i for i, s in enumerate(scores) if s >= border or math.isclose(s, border, rel_tol=0.01)]
    return min(good, key=lambda i: models[i]["parameters"])
