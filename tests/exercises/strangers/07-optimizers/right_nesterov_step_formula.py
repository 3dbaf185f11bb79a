"""The two formulas in a loop."""

# /// answer
# cell = "nesterov_step"
# ///
def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    """Return the parameters after one step with Nesterov's momentum, and the velocities."""
    velocities = [np.zeros(np.shape(g)) for g in grads] if state is None else state
    new_params, new_velocities = [], []
    for w, g, v in zip(params, grads, velocities, strict=True):
        v = momentum * v - learning_rate * g
        new_velocities.append(v)
        new_params.append(w + momentum * v - learning_rate * g)
    return new_params, new_velocities
