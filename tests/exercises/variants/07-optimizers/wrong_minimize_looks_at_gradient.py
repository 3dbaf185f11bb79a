"""Looks at the gradient instead of the new point, one step late or for gradients that are only huge."""

# /// answer
# cell = "minimize"
# points = 2
# message = "a first and last step that returns nan"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    path = [x]
    for _ in range(max_steps):
        gradient = grad(x)
        length = np.linalg.norm(gradient)
        if not np.isfinite(length):
            raise ValueError("not finite")
        if length <= tolerance:
            break
        (x,), state = step([x], [gradient], state)
        path.append(x)
    return np.array(path)
