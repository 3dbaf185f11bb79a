"""Raises only if no coordinate is finite any more."""

# /// answer
# cell = "minimize"
# points = 2
# message = "second coordinate alone"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    path = [x]
    for _ in range(max_steps):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
        (x,), state = step([x], [gradient], state)
        if not np.isfinite(x).any():
            raise ValueError("not finite")
        path.append(x)
    return np.array(path)
