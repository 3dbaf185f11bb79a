"""Returns a list of arrays."""

# /// answer
# cell = "minimize"
# points = 1
# message = "not list"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    path, state = [np.array(x0, dtype=float)], None
    while len(path) <= max_steps:
        gradient = grad(path[-1])
        if np.linalg.norm(gradient) <= tolerance:
            break
        (new,), state = step([path[-1]], [gradient], state)
        if not np.isfinite(new).all():
            raise ValueError("not finite")
        path.append(new)
    return path
