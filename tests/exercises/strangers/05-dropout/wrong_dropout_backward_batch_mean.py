"""Divides by the number of rows as if the loss were still to be averaged."""

# /// answer
# cell = "dropout_backward"
# breaks = "`grad` is the gradient of the loss with respect to `y`, the output"
# ///
def dropout_backward(grad, mask, rate):
    if rate == 1:
        return np.zeros(grad.shape)
    return grad * mask / (1 - rate) / len(grad)
