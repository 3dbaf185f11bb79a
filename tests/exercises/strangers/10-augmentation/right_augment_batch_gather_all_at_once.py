"""Fetches all copies at once with index arrays, without a loop."""

# /// answer
# cell = "augment_batch"
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    down, right = rng.integers(-1, 2, size=(2, n))
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    rows = 1 + np.arange(height)[None, :, None] - down[:, None, None]
    columns = 1 + np.arange(width)[None, None, :] - right[:, None, None]
    copies = padded[np.arange(n)[:, None, None], rows, columns]
    return np.concatenate((images, copies), axis=0), np.tile(labels, 2)
