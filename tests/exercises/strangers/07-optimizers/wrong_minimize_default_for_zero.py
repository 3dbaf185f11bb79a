"""Takes zero steps or a tolerance of zero for missing values."""

# /// answer
# cell = "minimize"
# breaks = "Stop if its Euclidean norm is at most `tolerance`, or after `max_steps` steps"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    max_steps, tolerance = max_steps or 1000, tolerance or 1e-6
    x, state = np.array(x0, dtype=float), None
    path = [x]
    while len(path) <= max_steps:
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
        (x,), state = step([x], [gradient], state)
        if not np.isfinite(x).all():
            raise ValueError("not finite")
        path.append(x)
    return np.array(path)
