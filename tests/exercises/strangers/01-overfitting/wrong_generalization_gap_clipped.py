"""Clips negative gaps to zero."""

# /// answer
# cell = "generalization_gap"
# breaks = "how much worse the model does on validation data than on training data"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if metric not in history or "val_" + metric not in history:
        raise ValueError("missing series")
    train, val = np.array(history[metric]), np.array(history["val_" + metric])
    gap = train - val if metric == "accuracy" else val - train
    return np.maximum(gap, 0.0)
