"""Replaces the arrays in the given list of parameters."""

# /// answer
# cell = "nesterov_step"
# breaks = "`new_params` is a **new** list of new arrays."
# ///
def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(param) for param in params]
    velocities = []
    for i, (g, v) in enumerate(zip(grads, state)):
        velocities.append(momentum * v - learning_rate * g)
        params[i] = params[i] + momentum * velocities[i] - learning_rate * g
    return params, velocities
