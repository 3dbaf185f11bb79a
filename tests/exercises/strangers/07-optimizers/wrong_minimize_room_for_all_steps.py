"""Returns the whole prepared table, with rows of zeros after an early stop."""

# /// answer
# cell = "minimize"
# breaks = "an array of shape (number of steps + 1, length of `x0`), which begins with `x0`."
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    path = np.zeros((max_steps + 1, len(x0)))
    path[0] = x0
    state = None
    for i in range(max_steps):
        gradient = grad(path[i])
        if np.linalg.norm(gradient) <= tolerance:
            break
        (path[i + 1],), state = step([path[i]], [gradient], state)
        if not np.isfinite(path[i + 1]).all():
            raise ValueError("not finite")
    return path
