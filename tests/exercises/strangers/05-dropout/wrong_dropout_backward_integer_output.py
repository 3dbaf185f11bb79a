"""Writes into an array of the gradient's type, which cuts off what was an integer gradient."""

# /// answer
# cell = "dropout_backward"
# breaks = "Return the gradient of the loss with respect to `x`, an array of the same shape."
# ///
def dropout_backward(grad, mask, rate):
    back = np.zeros_like(grad)
    on = np.asarray(mask) == 1
    if rate < 1:
        back[on] = grad[on] / (1 - rate)
    return back
