"""A while loop with both conditions for going on in its head."""

# /// answer
# cell = "minimize"
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    path = np.array([x0], dtype=float)
    state = None
    gradient = grad(path[-1].copy())
    while not np.sqrt(np.sum(np.square(gradient))) <= tolerance and len(path) <= max_steps:
        new_params, state = step([path[-1].copy()], [gradient], state)
        point = np.asarray(new_params[0], dtype=float)
        if np.isnan(point).any() or np.isinf(point).any():
            raise ValueError("The new point is not finite: take a smaller learning rate.")
        path = np.concatenate([path, point[np.newaxis, :]])
        gradient = grad(point.copy())
    return path
