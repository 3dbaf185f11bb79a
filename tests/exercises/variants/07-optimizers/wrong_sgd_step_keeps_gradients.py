"""Returns the gradients as the new state, though nothing is to be remembered."""

# /// answer
# cell = "sgd_step"
# points = 0
# message = "its new state is None"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    return [w - learning_rate * g for w, g in zip(params, grads, strict=True)], grads
