"""Draws one of the nine shifts for each copy from their list."""

# /// answer
# cell = "augment_batch"
# ///
import itertools

SHIFTS = list(itertools.product((-1, 0, 1), repeat=2))


def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    batch = np.zeros((2 * n, height, width), dtype=images.dtype)
    batch[:n] = images
    for k in range(n):
        down, right = SHIFTS[int(rng.choice(len(SHIFTS)))]
        for i in range(height):
            for j in range(width):
                if 0 <= i - down < height and 0 <= j - right < width:
                    batch[n + k, i, j] = images[k, i - down, j - right]
    return batch, np.array(list(labels) * 2, dtype=np.asarray(labels).dtype)
