"""Subtracts in the given arrays and returns them in a new list."""

# /// answer
# cell = "sgd_step"
# breaks = "A step leaves `params`, `grads` and `state` as they are"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    for param, grad in zip(params, grads):
        param -= learning_rate * grad
    return list(params), None
