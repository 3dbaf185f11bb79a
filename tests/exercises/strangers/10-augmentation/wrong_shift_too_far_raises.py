"""Raises a ValueError for a shift by more than the image's size instead of returning zeros."""

# /// answer
# cell = "shift"
# breaks = "A shift by the whole height or width, or by more, leaves nothing but zeros."
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    _, height, width = images.shape
    if abs(down) > height or abs(right) > width:
        raise ValueError("The shift is larger than the image.")
    padded = np.pad(images, ((0, 0), (height, height), (width, width)))
    return padded[:, height - down : 2 * height - down, width - right : 2 * width - right].copy()
