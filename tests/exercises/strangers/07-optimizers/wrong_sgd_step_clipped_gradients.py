"""Clips the gradients to plus and minus two, as some do for long sequences."""

# /// answer
# cell = "sgd_step"
# breaks = "all operations are elementwise"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    clipped = [np.clip(grad, -2.0, 2.0) for grad in grads]
    return [param - learning_rate * grad for param, grad in zip(params, clipped)], None
