"""Draws from a copy of rng, so that rng does not move on and the next call gives the same batch."""

# /// answer
# cell = "augment_batch"
# breaks = "and the next call another one."
# ///
import copy


def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    rng = copy.deepcopy(rng)
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = np.empty_like(images)
    for k, (top, left) in enumerate(rng.integers(0, 3, size=(n, 2))):
        copies[k] = padded[k, top : top + height, left : left + width]
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
