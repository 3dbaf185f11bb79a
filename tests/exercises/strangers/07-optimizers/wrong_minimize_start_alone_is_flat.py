"""Returns x0 as a flat array when it starts at the minimum."""

# /// answer
# cell = "minimize"
# breaks = "Return the path: an array of shape (number of steps + 1, length of `x0`)"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    if np.linalg.norm(grad(x)) <= tolerance:
        return x
    path = [x]
    for _ in range(max_steps):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
        (x,), state = step([x], [gradient], state)
        if not np.isfinite(x).all():
            raise ValueError("not finite")
        path.append(x)
    return np.array(path)
