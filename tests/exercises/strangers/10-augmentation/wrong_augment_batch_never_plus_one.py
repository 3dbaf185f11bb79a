"""Draws with integers(-1, 1), whose upper end is never drawn."""

# /// answer
# cell = "augment_batch"
# breaks = "Each copy is shifted by -1, 0 or 1 pixel down and by -1, 0 or 1 pixel to the right."
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = np.empty_like(images)
    for k in range(n):
        down, right = rng.integers(-1, 1, size=2)
        copies[k] = padded[k, 1 - down : 1 - down + height, 1 - right : 1 - right + width]
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
