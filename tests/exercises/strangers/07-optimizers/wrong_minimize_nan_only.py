"""Raises for nan but not for infinite points."""

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
        if np.isnan(x).any():
            raise ValueError("not a number")
        path.append(x)
    return np.array(path)
