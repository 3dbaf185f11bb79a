"""Walks through the networks from the smallest up."""
# /// answer
# cell = "smallest_sufficient"
# ///
from statistics import mean


def smallest_sufficient(models, tolerance=0.01):
    best = max(mean(model["val_accuracy"]) for model in models)
    for index in sorted(range(len(models)), key=lambda i: models[i]["parameters"]):
        if best - mean(models[index]["val_accuracy"]) <= tolerance:
            return index
