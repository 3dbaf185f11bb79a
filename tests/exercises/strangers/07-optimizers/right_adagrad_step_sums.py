"""The sums start at initial and the step divides by their root."""

# /// answer
# cell = "adagrad_step"
# ///
def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    """Return the parameters after one step of AdaGrad, and the sums of squared gradients."""
    if state is None:
        state = [np.full(np.shape(w), initial, dtype=float) for w in params]
    sums = [h + g**2 for h, g in zip(state, grads)]
    new_params = [w - learning_rate * g / np.sqrt(h + epsilon) for w, g, h in zip(params, grads, sums)]
    return new_params, sums
