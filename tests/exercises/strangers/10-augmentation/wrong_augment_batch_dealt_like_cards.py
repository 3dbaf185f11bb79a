"""Deals the nine shifts out like shuffled cards, so that no two of nine copies have the same."""

# /// answer
# cell = "augment_batch"
# breaks = "each copy has a draw of its own"
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    decks = [rng.permutation(9) for _ in range(-(-n // 9))]
    numbers = np.concatenate(decks)[:n] if decks else np.empty(0, int)
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = np.empty_like(images)
    for k, number in enumerate(numbers):
        a, b = divmod(number, 3)
        copies[k] = padded[k, a : a + height, b : b + width]
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
