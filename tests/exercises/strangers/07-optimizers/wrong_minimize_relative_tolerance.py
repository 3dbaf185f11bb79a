"""Multiplies the tolerance by the norm of the first gradient."""

# /// answer
# cell = "minimize"
# breaks = "Stop if its Euclidean norm is at most `tolerance`"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    path = [x]
    limit = tolerance * np.linalg.norm(grad(x))
    for _ in range(max_steps):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= limit:
            break
        (x,), state = step([x], [gradient], state)
        if not np.isfinite(x).all():
            raise ValueError("not finite")
        path.append(x)
    return np.array(path)
