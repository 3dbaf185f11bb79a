"""Raises an error for rate 1."""

# /// answer
# cell = "dropout_backward"
# breaks = "the gradient is 0 everywhere, not `nan`."
# ///
def dropout_backward(grad, mask, rate):
    if not 0 <= rate < 1:
        raise ValueError("rate must be at least 0 and below 1")
    return np.where(mask, grad / (1 - rate), 0.0)
