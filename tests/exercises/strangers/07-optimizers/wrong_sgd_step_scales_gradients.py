"""Multiplies the given gradients by the rate in place."""

# /// answer
# cell = "sgd_step"
# breaks = "A step leaves `params`, `grads` and `state` as they are"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    new_params = []
    for param, grad in zip(params, grads):
        grad *= learning_rate
        new_params.append(param - grad)
    return new_params, None
