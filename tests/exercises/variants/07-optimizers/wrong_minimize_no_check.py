"""Does not look for points that are not finite."""

# /// answer
# cell = "minimize"
# points = 2
# message = "should raise ValueError"
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
        path.append(x)
    return np.array(path)
