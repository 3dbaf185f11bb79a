"""Forgets that the forward pass scaled what stayed on."""

# /// answer
# cell = "dropout_backward"
# breaks = "of inverted dropout in training;"
# ///
def dropout_backward(grad, mask, rate):
    return grad * mask
