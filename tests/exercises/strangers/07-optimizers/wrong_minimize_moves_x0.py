"""Lets x0 itself wander and keeps copies of it."""

# /// answer
# cell = "minimize"
# breaks = "Leave `x0` as it is."
# ///
def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    state, path = None, [x0.copy()]
    for _ in range(max_steps):
        gradient = grad(x0)
        if np.linalg.norm(gradient) <= tolerance:
            break
        (new,), state = step([x0], [gradient], state)
        if not np.isfinite(new).all():
            raise ValueError("not finite")
        x0[:] = new
        path.append(x0.copy())
    return np.array(path)
