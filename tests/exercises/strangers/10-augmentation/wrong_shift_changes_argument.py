"""Moves and blanks the rows in the array that was handed in."""

# /// answer
# cell = "shift"
# breaks = "Leave `images` itself as it is."
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    images[:] = np.roll(images, (down, right), axis=(1, 2))
    if down > 0:
        images[:, :down] = 0
    elif down < 0:
        images[:, down:] = 0
    if right > 0:
        images[:, :, :right] = 0
    elif right < 0:
        images[:, :, right:] = 0
    return images.copy()
