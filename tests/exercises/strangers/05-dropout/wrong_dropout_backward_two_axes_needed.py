"""Loops over exactly two axes."""

# /// answer
# cell = "dropout_backward"
# breaks = "Return the gradient of the loss with respect to `x`, an array of the same shape."
# ///
def dropout_backward(grad, mask, rate):
    rows, columns = grad.shape
    back = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            if mask[i, j] and rate < 1:
                back[i, j] = grad[i, j] / (1 - rate)
    return back
