"""Divides by the root of the larger of epsilon and the sum."""

# /// answer
# cell = "adagrad_step"
# breaks = "$\\varepsilon$ stands inside the root."
# ///
def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    if state is None:
        state = [np.full_like(w, initial) for w in params]
    sums = [h + g**2 for h, g in zip(state, grads)]
    roots = [np.sqrt(np.maximum(h, epsilon)) for h in sums]
    return [w - learning_rate * g / root for w, g, root in zip(params, grads, roots)], sums
