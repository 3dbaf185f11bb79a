"""Pads by one pixel and cuts a window at a drawn place for each image."""

# /// answer
# cell = "augment_batch"
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    images, labels = np.asarray(images), np.asarray(labels)
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    corners = rng.integers(0, 3, size=(n, 2))
    copies = np.empty_like(images)
    for k, (top, left) in enumerate(corners):
        copies[k] = padded[k, top : top + height, left : left + width]
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
