"""Rounds uniform numbers between -1 and 1, which makes 0 twice as likely as 1."""

# /// answer
# cell = "augment_batch"
# breaks = "shifts is equally likely, and each copy has a draw of its own"
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    shifts = np.round(rng.uniform(-1, 1, size=(n, 2))).astype(int)
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = np.empty_like(images)
    for k, (down, right) in enumerate(shifts):
        copies[k] = padded[k, 1 - down : 1 - down + height, 1 - right : 1 - right + width]
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
