"""Adds to the sums of the given state in place."""

# /// answer
# cell = "adagrad_step"
# breaks = "A step leaves `params`, `grads` and `state` as they are"
# ///
def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    if state is None:
        state = [np.full_like(w, initial) for w in params]
    new_params = []
    for w, g, h in zip(params, grads, state):
        h += g**2
        new_params.append(w - learning_rate * g / np.sqrt(h + epsilon))
    return new_params, state
