"""Uses one drawn number for both directions, so that only three of the nine shifts occur."""

# /// answer
# cell = "augment_batch"
# breaks = "Each of the nine"
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = np.empty_like(images)
    for k, place in enumerate(rng.integers(0, 3, size=n)):
        copies[k] = padded[k, place : place + height, place : place + width]
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
