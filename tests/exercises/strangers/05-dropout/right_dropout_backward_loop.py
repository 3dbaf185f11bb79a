"""A generator over pairs of gradient and mask, read into an array."""

# /// answer
# cell = "dropout_backward"
# ///
def dropout_backward(grad, mask, rate):
    scale = 1 / (1 - rate) if rate < 1 else 0.0
    pairs = zip(np.ravel(grad), np.ravel(mask), strict=True)
    flat = np.fromiter((g * scale if on else 0.0 for g, on in pairs), dtype=float)
    return flat.reshape(np.shape(grad))
