"""Leaves the shift by nothing out, so that only eight of the nine shifts occur."""

# /// answer
# cell = "augment_batch"
# breaks = "Each of the nine"
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    moves = [(a, b) for a in range(3) for b in range(3) if (a, b) != (1, 1)]
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = np.empty_like(images)
    for k, number in enumerate(rng.integers(len(moves), size=n)):
        a, b = moves[number]
        copies[k] = padded[k, a : a + height, b : b + width]
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
