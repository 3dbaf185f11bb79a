"""Computes and returns arrays in single precision."""

# /// answer
# cell = "sgd_step"
# points = 0
# message = "arrays in float64"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    rate = np.float32(learning_rate)
    pairs = [(np.float32(param), np.float32(grad)) for param, grad in zip(params, grads)]
    return [param - rate * grad for param, grad in pairs], None
