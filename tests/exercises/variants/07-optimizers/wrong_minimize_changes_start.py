"""Moves the array that it was given."""

# /// answer
# cell = "minimize"
# points = 1
# message = "minimize changed x0"
# ///
import numpy as np


def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state, path = x0, None, [np.array(x0, dtype=float)]
    for _ in range(max_steps):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
        (new,), state = step([x], [gradient], state)
        if not np.all(np.isfinite(new)):
            raise ValueError("The path diverges.")
        x[:] = new
        path.append(x.copy())
    return np.array(path)
