"""Rolls and blanks with if and elif, so that a diagonal shift lets columns in from the other side."""

# /// answer
# cell = "augment_batch"
# breaks = "What is uncovered is 0; nothing comes in from the other side."
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    copies = np.empty_like(images)
    for k, (down, right) in enumerate(rng.integers(-1, 2, size=(len(images), 2))):
        moved = np.roll(images[k], (down, right), axis=(0, 1))
        if down == 1:
            moved[0] = 0
        elif down == -1:
            moved[-1] = 0
        elif right == 1:
            moved[:, 0] = 0
        elif right == -1:
            moved[:, -1] = 0
        copies[k] = moved
    return np.concatenate([images, copies]), np.concatenate([labels, labels])
