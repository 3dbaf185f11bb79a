"""Reads it from the ROC curve."""

# /// answer
# cell = "best_threshold"
# ///
import numpy as np
from sklearn.metrics import roc_curve


def best_threshold(probabilities, y):
    false_alarms, recall, thresholds = roc_curve(y, probabilities, drop_intermediate=False)
    gain = np.round(recall - false_alarms, 9)
    # the first threshold answers 1 nowhere
    return thresholds[1:][np.argmax(gain[1:])]
