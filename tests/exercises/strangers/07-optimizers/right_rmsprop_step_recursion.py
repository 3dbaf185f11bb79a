"""Recursion over the list: the step for the first array, then for the rest."""

# /// answer
# cell = "rmsprop_step"
# ///
def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    if len(params) == 0:
        return [], []
    (w, *other_params), (g, *other_grads) = params, grads
    v, *other_state = [0.0] * len(params) if state is None else state
    v = rho * v + (1 - rho) * g**2
    w = w - learning_rate * g / np.sqrt(v + epsilon)
    rest, rest_state = rmsprop_step(other_params, other_grads, other_state, learning_rate, rho, epsilon)
    return [w] + rest, [v] + rest_state
