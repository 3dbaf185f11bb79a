"""Has the example's rate written into the step."""

# /// answer
# cell = "sgd_step"
# breaks = "$\\eta$ the learning rate"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    return [param - 0.1 * grad for param, grad in zip(params, grads)], None
