"""Fills an array of the largest size and cuts it."""

# /// answer
# cell = "minimize"
# ///
import numpy as np


def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    path = np.empty((max_steps + 1, len(x0)))
    path[0] = x0
    state = None
    for taken in range(max_steps):
        gradient = grad(path[taken].copy())
        if np.linalg.norm(gradient) <= tolerance:
            return path[: taken + 1]
        (new,), state = step([path[taken].copy()], [gradient], state)
        if np.any(np.isnan(new)) or np.any(np.isinf(new)):
            raise ValueError("not finite")
        path[taken + 1] = new
    return path
