"""Takes the first names that contain the metric, so that another series such as top_k_accuracy is mistaken for it."""

# /// answer
# cell = "generalization_gap"
# breaks = "Other names may be in it too"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    train = [name for name in history if metric in name and not name.startswith("val_")]
    val = [name for name in history if metric in name and name.startswith("val_")]
    if not train or not val:
        raise ValueError("missing series")
    gap = np.array(history[val[0]]) - np.array(history[train[0]])
    return -gap if metric == "accuracy" else gap
