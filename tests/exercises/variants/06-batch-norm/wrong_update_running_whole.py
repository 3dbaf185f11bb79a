"""Writes into a copy, which may hold integers."""

# /// answer
# cell = "update_running"
# points = 0
# message = "The digits behind the point are gone"
# ///
import numpy as np


def update_running(running, batch, momentum=0.99):
    new = running.copy()
    new[:] = momentum * running + (1 - momentum) * batch
    return new
