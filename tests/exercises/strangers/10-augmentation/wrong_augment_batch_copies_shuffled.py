"""Shuffles the copies, but not their labels."""

# /// answer
# cell = "augment_batch"
# breaks = "behind them a shifted copy of each, in the same order."
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = np.empty_like(images)
    for k, source in enumerate(rng.permutation(n)):
        a, b = rng.integers(0, 3, size=2)
        copies[k] = padded[source, a : a + height, b : b + width]
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
