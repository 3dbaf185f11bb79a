"""Puts the new velocities into the given list."""

# /// answer
# cell = "momentum_step"
# breaks = "A step leaves `params`, `grads` and `state` as they are"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    velocities = state if state is not None else [np.zeros_like(param) for param in params]
    new_params = []
    for i in range(len(params)):
        velocities[i] = momentum * velocities[i] - learning_rate * grads[i]
        new_params.append(params[i] + velocities[i])
    return new_params, velocities
