"""Does not hand the state on."""

# /// answer
# cell = "minimize"
# points = 1
# message = "optimizer forgets its velocity"
# ///
import numpy as np


def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x = np.array(x0, dtype=float)
    path = [x]
    for _ in range(max_steps):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
        (x,), _ = step([x], [gradient], None)
        if not np.all(np.isfinite(x)):
            raise ValueError("diverged")
        path.append(x)
    return np.array(path)
