"""Compares the largest entry of the gradient with the tolerance."""

# /// answer
# cell = "minimize"
# breaks = "Stop if its Euclidean norm is at most `tolerance`"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    path = [x]
    for _ in range(max_steps):
        gradient = grad(x)
        if np.max(np.abs(gradient)) <= tolerance:
            break
        (x,), state = step([x], [gradient], state)
        if not np.isfinite(x).all():
            raise ValueError("not finite")
        path.append(x)
    return np.array(path)
