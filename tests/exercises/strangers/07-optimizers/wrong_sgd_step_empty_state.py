"""Returns an empty list as the new state."""

# /// answer
# cell = "sgd_step"
# breaks = "return `None` as the new state."
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    return [param - learning_rate * grad for param, grad in zip(params, grads)], []
