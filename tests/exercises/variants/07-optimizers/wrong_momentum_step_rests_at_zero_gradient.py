"""Leaves an array alone while its gradient is zero, though the velocity carries it on."""

# /// answer
# cell = "momentum_step"
# points = 1
# message = "After 12 steps"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(param) for param in params]
    new_params, velocities = [], []
    for w, g, v in zip(params, grads, state):
        v = momentum * v - learning_rate * g if g.any() else v.copy()
        velocities.append(v)
        new_params.append(w + v if g.any() else w.copy())
    return new_params, velocities
