"""Draws from NumPy's global generator instead of from rng."""

# /// answer
# cell = "augment_batch"
# breaks = "Draw from it, and only from it, anew in each call"
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    corners = np.random.randint(0, 3, size=(n, 2))
    copies = np.array([padded[k, a : a + height, b : b + width] for k, (a, b) in enumerate(corners)])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
