"""Counts in a while loop and stacks the points."""

# /// answer
# cell = "minimize"
# ///
import numpy as np


def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state, path = np.array(x0, float), None, [np.array(x0, float)]
    gradient = grad(x)
    while len(path) <= max_steps and np.sqrt(np.sum(gradient**2)) > tolerance:
        moved, state = step([x], [gradient], state)
        x = moved[0]
        if not np.isfinite(x).all():
            raise ValueError("diverged")
        path.append(x)
        gradient = grad(x)
    return np.array(path)
