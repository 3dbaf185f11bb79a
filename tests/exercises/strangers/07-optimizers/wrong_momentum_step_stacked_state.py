"""Keeps the velocities in one array, which works only for arrays of the same shape."""

# /// answer
# cell = "momentum_step"
# breaks = "`params` is a list of NumPy arrays (`float64`, any shapes)"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    state = np.zeros_like(params) if state is None else state
    velocities = momentum * state - learning_rate * np.stack(grads)
    return list(np.stack(params) + velocities), velocities
