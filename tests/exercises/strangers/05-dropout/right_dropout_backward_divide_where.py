"""Lets np.divide write into zeros where the mask is on."""

# /// answer
# cell = "dropout_backward"
# ///
def dropout_backward(grad, mask, rate):
    on = np.asarray(mask, dtype=bool) & (rate < 1)
    back = np.zeros_like(grad, dtype=float)
    np.divide(grad, 1 - rate, out=back, where=on)
    return back
