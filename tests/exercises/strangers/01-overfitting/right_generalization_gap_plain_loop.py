"""Plain Python list, made an array at the end."""

# /// answer
# cell = "generalization_gap"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    """Return, for each epoch, how much worse the metric is on validation than on training data."""
    missing = {metric, f"val_{metric}"} - set(history)
    if missing:
        raise ValueError("Missing: " + ", ".join(sorted(missing)))
    gaps = []
    for t, v in zip(history[metric], history[f"val_{metric}"]):
        worse, better = (v, t) if metric == "loss" else (t, v)
        gaps.append(worse - better)
    return np.array(gaps)
