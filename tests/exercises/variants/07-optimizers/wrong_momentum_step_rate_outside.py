"""Multiplies the whole velocity by the current rate, which differs once the rate changes between steps."""

# /// answer
# cell = "momentum_step"
# points = 1
# message = "Where the learning rate changes"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(param) for param in params]
    velocities = [momentum * v + g for v, g in zip(state, grads)]
    return [w - learning_rate * v for w, v in zip(params, velocities)], velocities
