"""Sums over the batch, as one does for a bias."""

# /// answer
# cell = "dropout_backward"
# breaks = "Return the gradient of the loss with respect to `x`, an array of the same shape."
# ///
def dropout_backward(grad, mask, rate):
    scale = 1 / (1 - rate) if rate < 1 else 0.0
    return np.sum(grad * mask * scale, axis=0, keepdims=True)
