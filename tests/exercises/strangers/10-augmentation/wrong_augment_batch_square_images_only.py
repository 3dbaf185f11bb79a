"""Cuts square windows, which fits square images only."""

# /// answer
# cell = "augment_batch"
# breaks = "`images` has the shape `(n, height, width)`"
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    size = images.shape[1]
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = []
    for image in padded:
        a, b = rng.integers(0, 3, size=2)
        copies.append(image[a : a + size, b : b + size])
    return np.concatenate([images, np.array(copies)]), np.concatenate([labels, labels])
