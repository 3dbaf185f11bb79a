"""Leaves the running value where the batch is close to it."""

# /// answer
# cell = "update_running"
# points = 0
# message = "the new value should be"
# ///
import numpy as np


def update_running(running, batch, momentum=0.99):
    if np.allclose(running, batch, atol=1e-3):
        return running.copy()
    return momentum * running + (1 - momentum) * batch
