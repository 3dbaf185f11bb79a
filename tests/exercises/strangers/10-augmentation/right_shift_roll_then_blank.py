"""Rolls the images and then blanks all rows and columns that came in from the other side."""

# /// answer
# cell = "shift"
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    moved = np.roll(images, (down, right), axis=(1, 2))
    for steps, axis in ((down, 1), (right, 2)):
        view = np.moveaxis(moved, axis, 0)
        if steps > 0:
            view[:steps] = 0
        elif steps < 0:
            view[steps:] = 0
    return moved
