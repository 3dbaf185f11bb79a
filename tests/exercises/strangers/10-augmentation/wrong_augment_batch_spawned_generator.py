"""Draws from a child of rng, which depends on how many children there were and not on rng's state."""

# /// answer
# cell = "augment_batch"
# breaks = "the same state gives the same batch"
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    child = rng.spawn(1)[0]
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    corners = child.integers(0, 3, size=(n, 2))
    copies = np.stack([padded[k, a : a + height, b : b + width] for k, (a, b) in enumerate(corners)])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
