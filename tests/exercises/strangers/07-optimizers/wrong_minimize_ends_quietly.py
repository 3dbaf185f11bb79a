"""Ends the path before a point that is not finite and raises nothing."""

# /// answer
# cell = "minimize"
# breaks = "Raise `ValueError` if a new point is not finite (`nan` or infinite)"
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
            break
        path.append(x)
    return np.array(path)
