"""Lets the averages of the given state decay in place."""

# /// answer
# cell = "rmsprop_step"
# breaks = "A step leaves `params`, `grads` and `state` as they are"
# ///
def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    averages = [np.zeros_like(w) for w in params] if state is None else list(state)
    new_params = []
    for w, g, v in zip(params, grads, averages):
        v *= rho
        v += (1 - rho) * g**2
        new_params.append(w - learning_rate * g / np.sqrt(v + epsilon))
    return new_params, averages
