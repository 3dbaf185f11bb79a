"""Takes a momentum of zero for the default."""

# /// answer
# cell = "momentum_step"
# points = 1
# message = "With a momentum of 0.0"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    mu = momentum or 0.9
    if state is None:
        state = [np.zeros_like(param) for param in params]
    velocities = [mu * v - learning_rate * g for v, g in zip(state, grads)]
    return [w + v for w, v in zip(params, velocities)], velocities
