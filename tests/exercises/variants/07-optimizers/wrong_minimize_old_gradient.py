"""Computes the gradient once, at the start."""

# /// answer
# cell = "minimize"
# points = 1
# message = "At each point compute the gradient there"
# ///
import numpy as np


def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    path = [x]
    gradient = grad(x)
    for _ in range(max_steps):
        if np.linalg.norm(gradient) <= tolerance:
            break
        (x,), state = step([x], [gradient], state)
        if not np.all(np.isfinite(x)):
            raise ValueError("diverged")
        path.append(x)
    return np.array(path)
