"""Takes val_loss as the sign of validation data whatever the metric: an accuracy history without val_loss is refused, one without val_accuracy a KeyError."""

# /// answer
# cell = "generalization_gap"
# breaks = "lacks one of the two series that the metric needs"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if "val_loss" not in history:
        raise ValueError("no validation data")
    gap = np.array(history["val_" + metric]) - np.array(history[metric])
    return -gap if metric == "accuracy" else gap
