"""Draws one shift and moves all copies by it."""

# /// answer
# cell = "augment_batch"
# breaks = "each copy has a draw of its own"
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    _, height, width = images.shape
    top, left = rng.integers(0, 3, size=2)
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = padded[:, top : top + height, left : left + width]
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
