"""Averages the mean square of each array, so that all its weights share a rate."""

# /// answer
# cell = "rmsprop_step"
# breaks = "all operations are elementwise"
# ///
def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    old = [0.0] * len(params) if state is None else state
    averages = [rho * v + (1 - rho) * float(np.mean(g**2)) for v, g in zip(old, grads)]
    new_params = [w - learning_rate * g / np.sqrt(v + epsilon) for w, g, v in zip(params, grads, averages)]
    return new_params, averages
