"""Puts the new arrays into the given list."""

# /// answer
# cell = "sgd_step"
# breaks = "`new_params` is a **new** list of new arrays."
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    for i, grad in enumerate(grads):
        params[i] = params[i] - learning_rate * grad
    return params, None
