"""Turns accuracies into error rates first, so that both metrics are low when good."""

# /// answer
# cell = "generalization_gap"
# ///
import numpy as np


def _badness(series, metric):
    series = np.asarray(series, dtype=np.float64)
    return series if metric == "loss" else 1.0 - series


def generalization_gap(history, metric="accuracy"):
    if not {metric, "val_" + metric} <= history.keys():
        raise ValueError("the history lacks a series")
    return _badness(history["val_" + metric], metric) - _badness(history[metric], metric)
