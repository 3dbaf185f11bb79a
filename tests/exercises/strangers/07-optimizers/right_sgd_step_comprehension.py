"""A list comprehension over parameters and gradients."""

# /// answer
# cell = "sgd_step"
# ///
def sgd_step(params, grads, state, learning_rate=0.01):
    """Return the parameters after one step of gradient descent, and None."""
    return [param - learning_rate * grad for param, grad in zip(params, grads, strict=True)], None
