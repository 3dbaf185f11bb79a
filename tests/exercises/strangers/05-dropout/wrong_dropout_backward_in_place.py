"""Multiplies the gradient in place."""

# /// answer
# cell = "dropout_backward"
# breaks = "Leave `grad` as it is."
# ///
def dropout_backward(grad, mask, rate):
    grad *= mask
    if rate < 1:
        grad /= 1 - rate
    return grad
