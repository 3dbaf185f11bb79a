"""Sums the gradient over the entries of an array."""


# /// answer
# cell = "sgd_step"
# points = 0
# message = "gradient times the learning rate"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    return [w - learning_rate * g.sum() for w, g in zip(params, grads)], None
