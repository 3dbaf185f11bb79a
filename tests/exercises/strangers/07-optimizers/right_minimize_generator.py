"""A generator yields the points, and NumPy stacks them."""

# /// answer
# cell = "minimize"
# ///
import math


def points(step, grad, x, max_steps, tolerance):
    state = None
    yield x
    for _ in range(max_steps):
        gradient = grad(x)
        if math.hypot(*gradient) <= tolerance:
            return
        new_params, state = step([x], [gradient], state)
        x = new_params[0]
        if not all(map(math.isfinite, x)):
            raise ValueError(f"a point is not finite: {x}")
        yield x


def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    start = np.array(x0, dtype=float)
    return np.vstack(list(points(step, grad, start, max_steps, tolerance)))
