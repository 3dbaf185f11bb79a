"""Returns nested lists instead of an array."""

# /// answer
# cell = "dropout_backward"
# breaks = "Return the gradient of the loss with respect to `x`, an array of the same shape."
# ///
def dropout_backward(grad, mask, rate):
    if rate == 1:
        return np.zeros(grad.shape).tolist()
    return (grad * mask / (1 - rate)).tolist()
