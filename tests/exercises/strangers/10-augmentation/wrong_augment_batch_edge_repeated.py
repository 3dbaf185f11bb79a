"""Repeats the border pixels where a copy is uncovered."""

# /// answer
# cell = "augment_batch"
# breaks = "What is uncovered is 0; nothing comes in from the other side."
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)), mode="edge")
    places = rng.integers(0, 3, size=(n, 2))
    copies = np.stack([padded[k, a : a + height, b : b + width] for k, (a, b) in enumerate(places)])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
