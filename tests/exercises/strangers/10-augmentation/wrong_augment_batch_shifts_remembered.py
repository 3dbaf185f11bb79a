"""Draws the shifts for a batch of n images once and uses them again in later calls."""

# /// answer
# cell = "augment_batch"
# breaks = "Draw from it, and only from it, anew in each call"
# ///
_places = {}


def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    if n not in _places:
        _places[n] = rng.integers(0, 3, size=(n, 2))
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = np.stack([padded[k, a : a + height, b : b + width] for k, (a, b) in enumerate(_places[n])])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
