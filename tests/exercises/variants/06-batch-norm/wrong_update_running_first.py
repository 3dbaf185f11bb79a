"""Takes the first batch as it is."""

# /// answer
# cell = "update_running"
# points = 0
# message = "the new value should be"
# ///
import numpy as np


def update_running(running, batch, momentum=0.99):
    if not np.any(running):
        return np.array(batch)
    return momentum * running + (1 - momentum) * batch
