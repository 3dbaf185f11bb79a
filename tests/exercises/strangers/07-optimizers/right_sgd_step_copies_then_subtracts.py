"""Copies every array first and changes the copies."""

# /// answer
# cell = "sgd_step"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    new_params = [np.array(param, dtype=float, copy=True) for param in params]
    for new, grad in zip(new_params, grads):
        new -= learning_rate * grad
    return new_params, None
