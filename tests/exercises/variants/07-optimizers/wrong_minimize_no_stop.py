"""Always takes all steps."""

# /// answer
# cell = "minimize"
# points = 1
# message = "it stops once the norm"
# ///
import numpy as np


def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    path = [x]
    for _ in range(max_steps):
        (x,), state = step([x], [grad(x)], state)
        if not np.all(np.isfinite(x)):
            raise ValueError("diverged")
        path.append(x)
    return np.array(path)
