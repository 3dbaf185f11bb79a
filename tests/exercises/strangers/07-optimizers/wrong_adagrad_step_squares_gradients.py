"""Squares the given gradients in place after it has taken a copy."""

# /// answer
# cell = "adagrad_step"
# breaks = "A step leaves `params`, `grads` and `state` as they are"
# ///
def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    slopes = [g.copy() for g in grads]
    if state is None:
        state = [np.full_like(w, initial) for w in params]
    sums = [h + np.square(g, out=g) for h, g in zip(state, grads)]
    new_params = [w - learning_rate * g / np.sqrt(h + epsilon) for w, g, h in zip(params, slopes, sums)]
    return new_params, sums
