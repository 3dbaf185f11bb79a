"""Makes all nine windows with a sliding view and picks one of them by divmod of a drawn number."""

# /// answer
# cell = "augment_batch"
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)), mode="constant", constant_values=0)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (height, width), axis=(1, 2))
    tops, lefts = np.divmod(rng.integers(9, size=n), 3)
    copies = windows[np.arange(n), tops, lefts]
    return np.vstack([images, copies]), np.hstack([labels, labels])
