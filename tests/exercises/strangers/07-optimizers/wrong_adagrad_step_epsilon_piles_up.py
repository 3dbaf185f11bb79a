"""Adds epsilon to the stored sums, so that it piles up from step to step."""

# /// answer
# cell = "adagrad_step"
# breaks = "It adds up the squared gradients in $h$, and divides by the root:"
# ///
def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    if state is None:
        state = [np.full_like(w, initial) for w in params]
    sums = [h + g**2 + epsilon for h, g in zip(state, grads)]
    return [w - learning_rate * g / np.sqrt(h) for w, g, h in zip(params, grads, sums)], sums
