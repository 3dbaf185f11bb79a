"""Leaves epsilon out, so that a gradient of zero gives nan."""

# /// answer
# cell = "rmsprop_step"
# breaks = "$\\varepsilon$ stands inside the root, as in Keras' `RMSprop`."
# ///
def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    averages = [rho * v + (1 - rho) * g**2 for v, g in zip(state, grads)]
    new_params = [w - learning_rate * g / np.sqrt(v) for w, g, v in zip(params, grads, averages)]
    return new_params, averages
