"""The averages are a list, the step divides by the root with epsilon inside."""

# /// answer
# cell = "rmsprop_step"
# ///
def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    """Return the parameters after one step of RMSProp, and the averages of squared gradients."""
    old = [np.zeros_like(w) for w in params] if state is None else state
    averages = [rho * v + (1 - rho) * g * g for v, g in zip(old, grads)]
    new_params = [w - learning_rate * g / np.sqrt(v + epsilon) for w, g, v in zip(params, grads, averages)]
    return new_params, averages
