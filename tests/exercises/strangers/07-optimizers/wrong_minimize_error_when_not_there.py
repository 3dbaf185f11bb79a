"""Raises an error when more than two steps were taken and the gradient is not small."""

# /// answer
# cell = "minimize"
# breaks = "or after `max_steps` steps; otherwise take a step."
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    path = [x]
    for _ in range(max_steps):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
        (x,), state = step([x], [gradient], state)
        if not np.isfinite(x).all():
            raise ValueError("not finite")
        path.append(x)
    if len(path) > 3 and np.linalg.norm(grad(x)) > tolerance:
        raise ValueError("the minimum was not reached")
    return np.array(path)
