"""Returns the gradient unchanged at rate 1, because nothing can be scaled there."""

# /// answer
# cell = "dropout_backward"
# breaks = "the gradient is 0 everywhere, not `nan`."
# ///
def dropout_backward(grad, mask, rate):
    keep = 1 - rate
    if keep == 0:
        return grad.copy()
    return grad * mask / keep
