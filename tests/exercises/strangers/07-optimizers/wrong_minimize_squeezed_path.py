"""Squeezes the path, so that one coordinate or no step loses a dimension."""

# /// answer
# cell = "minimize"
# breaks = "Return the path: an array of shape (number of steps + 1, length of `x0`)"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    params, state = [np.array(x0, dtype=float)], None
    path = [params]
    for _ in range(max_steps):
        gradient = grad(params[0])
        if np.linalg.norm(gradient) <= tolerance:
            break
        params, state = step(params, [gradient], state)
        if not np.isfinite(params[0]).all():
            raise ValueError("not finite")
        path.append(params)
    return np.squeeze(np.array(path))
