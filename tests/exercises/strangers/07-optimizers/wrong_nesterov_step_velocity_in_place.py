"""Updates the velocities of the given state in place."""

# /// answer
# cell = "nesterov_step"
# breaks = "A step leaves `params`, `grads` and `state` as they are"
# ///
def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    state = [np.zeros_like(param) for param in params] if state is None else state
    new_params = []
    for w, g, v in zip(params, grads, state):
        np.multiply(v, momentum, out=v)
        np.subtract(v, learning_rate * g, out=v)
        new_params.append(w + momentum * v - learning_rate * g)
    return new_params, list(state)
