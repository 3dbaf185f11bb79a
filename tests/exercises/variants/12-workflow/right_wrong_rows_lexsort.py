"""Sorts by probability and number together."""

# /// answer
# cell = "wrong_rows"
# ///
import numpy as np


def wrong_rows(probabilities, threshold, y):
    p, y = np.asarray(probabilities, dtype=float), np.asarray(y)
    numbers = np.arange(len(p))
    rising, falling = np.lexsort((numbers, p)), np.lexsort((numbers, -p))
    return [rising[(y[rising] == 1) & (p[rising] < threshold)], falling[(y[falling] == 0) & (p[falling] >= threshold)]]
