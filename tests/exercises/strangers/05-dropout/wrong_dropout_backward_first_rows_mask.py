"""Applies the mask of the first row to all rows."""

# /// answer
# cell = "dropout_backward"
# breaks = "`mask` (0 and 1) is the one that made `y` from `x`"
# ///
def dropout_backward(grad, mask, rate):
    if rate == 1:
        return np.zeros(grad.shape)
    return grad * mask[0] / (1 - rate)
