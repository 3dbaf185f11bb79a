"""Gives every step None as its state."""

# /// answer
# cell = "minimize"
# breaks = "pass the lists `[x]` and `[gradient]` to `step`, and hand on the state that it returned."
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    x = np.array(x0, dtype=float)
    path = [x]
    for _ in range(max_steps):
        gradient = grad(x)
        if np.linalg.norm(gradient) <= tolerance:
            break
        x = step([x], [gradient], None)[0][0]
        if not np.isfinite(x).all():
            raise ValueError("not finite")
        path.append(x)
    return np.array(path)
