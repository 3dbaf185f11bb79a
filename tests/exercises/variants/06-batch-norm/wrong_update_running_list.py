"""Returns a list."""

# /// answer
# cell = "update_running"
# points = 0
# message = "Return an array"
# ///
import numpy as np


def update_running(running, batch, momentum=0.99):
    return [momentum * old + (1 - momentum) * new for old, new in zip(running, batch)]
