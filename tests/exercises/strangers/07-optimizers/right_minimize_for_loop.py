"""A for loop that collects the points in a list."""

# /// answer
# cell = "minimize"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    """Return the points that an optimizer visits, from x0 to where the gradient is small."""
    x = np.array(x0, dtype=float)
    path, state = [x], None
    for _ in range(max_steps):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
        (x,), state = step([x], [gradient], state)
        if not np.all(np.isfinite(x)):
            raise ValueError("the path has left the valley")
        path.append(x)
    return np.array(path)
