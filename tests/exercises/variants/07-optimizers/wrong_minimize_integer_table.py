"""The table of the path has the type of x0, so that integers cut the points off."""

# /// answer
# cell = "minimize"
# points = 1
# message = "cuts off what is behind the point"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    path = np.zeros((max_steps + 1, len(x0)), dtype=x0.dtype)
    path[0] = x0
    state, n = None, 0
    for n in range(max_steps + 1):
        gradient = grad(path[n])
        if np.linalg.norm(gradient) <= tolerance or n == max_steps:
            break
        new_params, state = step([path[n].astype(float)], [gradient], state)
        if not np.isfinite(new_params[0]).all():
            raise ValueError("not finite")
        path[n + 1] = new_params[0]
    return path[: n + 1]
