"""Keeps the old state when the new one is zero or empty."""

# /// answer
# cell = "minimize"
# breaks = "hand on the state that it returned."
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x, state = np.array(x0, dtype=float), None
    path = [x]
    for _ in range(max_steps):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
        (x,), new_state = step([x], [gradient], state)
        state = new_state or state
        if not np.isfinite(x).all():
            raise ValueError("not finite")
        path.append(x)
    return np.array(path)
