"""Lets a missing series raise KeyError."""
# /// answer
# cell = "generalization_gap"
# points = 2
# message = "forgot validation_data"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    gap = np.array(history[metric]) - np.array(history["val_" + metric])
    return -gap if metric == "loss" else gap
