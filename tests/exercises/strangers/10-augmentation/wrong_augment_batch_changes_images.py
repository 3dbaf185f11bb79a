"""Forgets that asarray makes no copy, and so shifts the images that were handed in."""

# /// answer
# cell = "augment_batch"
# breaks = "Leave `images` and `labels` as they are."
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = np.asarray(images)
    for k, (a, b) in enumerate(rng.integers(0, 3, size=(n, 2))):
        copies[k] = padded[k, a : a + height, b : b + width]
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
