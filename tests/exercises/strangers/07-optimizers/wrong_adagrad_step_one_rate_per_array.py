"""Adds up the squares of a whole array, so that its weights share one rate."""

# /// answer
# cell = "adagrad_step"
# breaks = "AdaGrad gives each weight a rate of its own."
# ///
def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    state = [initial] * len(params) if state is None else state
    sums = [h + np.sum(g**2) for h, g in zip(state, grads)]
    new_params = [w - learning_rate * g / np.sqrt(h + epsilon) for w, g, h in zip(params, grads, sums)]
    return new_params, sums
