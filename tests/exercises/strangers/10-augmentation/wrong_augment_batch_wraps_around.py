"""Rolls the images, so that what goes out comes in on the other side."""

# /// answer
# cell = "augment_batch"
# breaks = "What is uncovered is 0; nothing comes in from the other side."
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    shifts = rng.integers(-1, 2, size=(len(images), 2))
    copies = np.array([np.roll(images[k], tuple(steps), axis=(0, 1)) for k, steps in enumerate(shifts)])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
