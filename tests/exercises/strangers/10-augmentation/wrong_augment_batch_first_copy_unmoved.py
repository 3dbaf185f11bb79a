"""Starts its loop at the second image, so that the first copy never moves."""

# /// answer
# cell = "augment_batch"
# breaks = "Each copy is shifted by -1, 0 or 1 pixel down and by -1, 0 or 1 pixel to the right."
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = images.copy()
    for k in range(1, n):
        a, b = rng.integers(0, 3, size=2)
        copies[k] = padded[k, a : a + height, b : b + width]
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
