"""Leaves the average of a weight alone while its gradient is zero."""

# /// answer
# cell = "rmsprop_step"
# breaks = "RMSProp replaces the sum by a moving average that forgets:"
# ///
def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    averages = [np.where(g == 0, v, rho * v + (1 - rho) * g**2) for v, g in zip(state, grads)]
    new_params = [w - learning_rate * g / np.sqrt(v + epsilon) for w, g, v in zip(params, grads, averages)]
    return new_params, averages
