"""Stops when the point hardly moves, whatever the gradient is."""

# /// answer
# cell = "minimize"
# breaks = "Stop if its Euclidean norm is at most `tolerance`"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    path = [x]
    for _ in range(max_steps):
        (new,), state = step([x], [grad(x)], state)
        if not np.isfinite(new).all():
            raise ValueError("not finite")
        if np.linalg.norm(new - x) <= tolerance:
            break
        x = new
        path.append(x)
    return np.array(path)
