"""The velocities are a list of arrays, zeros at first."""

# /// answer
# cell = "momentum_step"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    """Return the parameters after one step with momentum, and the velocities."""
    if state is None:
        state = [np.zeros_like(param) for param in params]
    velocities = [momentum * v - learning_rate * g for v, g in zip(state, grads)]
    return [w + v for w, v in zip(params, velocities)], velocities
