"""Compares sums over the seeds with an unscaled tolerance."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "The score of a network is the **mean** of its validation accuracies"
# ///


def smallest_sufficient(models, tolerance=0.01):
    scores = [sum(m["val_accuracy"]) for m in models]
    border = max(scores) - tolerance - 1e-9
    good = [i for i, s in enumerate(scores) if s >= border]
    return min(good, key=lambda i: models[i]["parameters"])
