"""Scales the gradient where the mask is on; zeros at rate 1."""

# /// answer
# cell = "dropout_backward"
# ///
def dropout_backward(grad, mask, rate):
    if rate == 1:
        return np.zeros(np.shape(grad))
    return np.where(np.asarray(mask) == 1, np.asarray(grad) / (1 - rate), 0.0)
