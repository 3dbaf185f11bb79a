"""Unpacks the shape of x into rows and columns, so a vector or an image fails."""

# /// answer
# cell = "dropout_forward"
# breaks = "Return a pair `(y, mask)` of arrays, both of the shape of `x`:"
# ///
def dropout_forward(x, rate, training, rng):
    if not training:
        return x.copy(), np.ones(x.shape)
    rows, columns = x.shape
    mask = np.zeros((rows, columns))
    y = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            if rng.random() >= rate:
                mask[i, j] = 1
                y[i, j] = x[i, j] / (1 - rate)
    return y, mask
