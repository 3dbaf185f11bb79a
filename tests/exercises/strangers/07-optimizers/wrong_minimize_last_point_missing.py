"""Leaves out the last point when the gradient becomes small enough."""

# /// answer
# cell = "minimize"
# breaks = "Return the path: an array of shape (number of steps + 1, length of `x0`), which begins with `x0`."
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state, path = np.array(x0, dtype=float), None, []
    for number in range(max_steps + 1):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance and path:
            break
        path.append(x)
        if number < max_steps and np.linalg.norm(gradient) > tolerance:
            (x,), state = step([x], [gradient], state)
            if not np.isfinite(x).all():
                raise ValueError("not finite")
    return np.array(path)
