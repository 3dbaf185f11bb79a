"""Gives the gradient the mask's type, so fractions get lost where the mask holds integers."""

# /// answer
# cell = "dropout_backward"
# breaks = "Return the gradient of the loss with respect to `x`, an array of the same shape."
# ///
def dropout_backward(grad, mask, rate):
    if rate == 1:
        return np.zeros_like(mask)
    return (grad * mask / (1 - rate)).astype(mask.dtype)
