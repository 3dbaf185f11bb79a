"""Moves the given parameters in place and returns copies of them."""

# /// answer
# cell = "rmsprop_step"
# breaks = "A step leaves `params`, `grads` and `state` as they are"
# ///
def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    old = [np.zeros_like(w) for w in params] if state is None else state
    averages = [rho * v + (1 - rho) * g**2 for v, g in zip(old, grads)]
    for w, g, v in zip(params, grads, averages):
        w -= learning_rate * g / np.sqrt(v + epsilon)
    return [w.copy() for w in params], averages
