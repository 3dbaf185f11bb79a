"""Adds up the gradient of a matrix over its rows, as if each row were an example."""

# /// answer
# cell = "sgd_step"
# breaks = "all operations are elementwise"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    new_params = []
    for param, grad in zip(params, grads):
        if grad.ndim > 1:
            grad = grad.sum(axis=0)
        new_params.append(param - learning_rate * grad)
    return new_params, None
