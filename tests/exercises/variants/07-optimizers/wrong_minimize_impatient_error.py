"""Raises as soon as a point lies farther out than a million times the start."""

# /// answer
# cell = "minimize"
# points = 2
# message = "no error as long as it is finite"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    limit = 1e6 * np.linalg.norm(x)
    path = [x]
    for _ in range(max_steps):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
        (x,), state = step([x], [gradient], state)
        if not np.linalg.norm(x) <= limit:
            raise ValueError("the path has left the valley")
        path.append(x)
    return np.array(path)
