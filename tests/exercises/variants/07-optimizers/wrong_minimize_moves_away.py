"""Takes every step away from the minimum for divergence."""

# /// answer
# cell = "minimize"
# points = 2
# message = "A path that moves away is no error"
# ///
import numpy as np


def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    path = [x]
    for _ in range(max_steps):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
        (x,), state = step([x], [gradient], state)
        if not np.all(np.isfinite(x)) or np.linalg.norm(grad(x)) > 2 * np.linalg.norm(gradient):
            raise ValueError("diverged")
        path.append(x)
    return np.array(path)
