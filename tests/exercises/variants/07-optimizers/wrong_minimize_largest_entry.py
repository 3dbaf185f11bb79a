"""Compares each entry of the gradient with the tolerance."""

# /// answer
# cell = "minimize"
# points = 1
# message = "norm of the gradient is at most"
# ///
import numpy as np


def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    path = [x]
    for _ in range(max_steps):
        gradient = grad(x)
        if np.all(np.abs(gradient) <= tolerance):
            break
        (x,), state = step([x], [gradient], state)
        if not np.all(np.isfinite(x)):
            raise ValueError("diverged")
        path.append(x)
    return np.array(path)
