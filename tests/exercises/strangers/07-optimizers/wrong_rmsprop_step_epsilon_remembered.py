"""Stores the averages with epsilon in them."""

# /// answer
# cell = "rmsprop_step"
# breaks = "RMSProp replaces the sum by a moving average that forgets:"
# ///
def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    averages = [rho * v + (1 - rho) * g**2 + epsilon for v, g in zip(state, grads)]
    return [w - learning_rate * g / np.sqrt(v) for w, g, v in zip(params, grads, averages)], averages
