"""With a weighted average."""

# /// answer
# cell = "update_running"
# ///
import numpy as np


def update_running(running, batch, momentum=0.99):
    return np.average([running, batch], axis=0, weights=[momentum, 1 - momentum])
