"""Returns the last point alone."""

# /// answer
# cell = "minimize"
# points = 1
# message = "should return the whole path"
# ///
import numpy as np


def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    for _ in range(max_steps):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
        (x,), state = step([x], [gradient], state)
        if not np.all(np.isfinite(x)):
            raise ValueError("diverged")
    return x
