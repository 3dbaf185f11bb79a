"""Adds the initial value at every step."""

# /// answer
# cell = "adagrad_step"
# breaks = "Before the first step every entry of $h$ is `initial`."
# ///
def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    sums = [h + g**2 + initial for h, g in zip(state, grads)]
    new_params = [w - learning_rate * g / np.sqrt(h + epsilon) for w, g, h in zip(params, grads, sums)]
    return new_params, sums
