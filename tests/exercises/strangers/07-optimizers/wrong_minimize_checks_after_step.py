"""Tests the gradient only after a step, so that it takes one even from the minimum."""

# /// answer
# cell = "minimize"
# breaks = "At each point compute the gradient."
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state, taken = np.array(x0, dtype=float), None, 0
    path, gradient = [x], grad(x0)
    while taken < max_steps:
        (x,), state = step([x], [gradient], state)
        taken += 1
        if not np.isfinite(x).all():
            raise ValueError("not finite")
        path.append(x)
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
    return np.array(path)
