"""Limits the distance to the size minus one, so that one row or column always stays in sight."""

# /// answer
# cell = "shift"
# breaks = "A shift by the whole height or width, or by more, leaves nothing but zeros."
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    _, height, width = images.shape
    down = int(np.clip(down, -(height - 1), height - 1))
    right = int(np.clip(right, -(width - 1), width - 1))
    padded = np.pad(images, ((0, 0), (height, height), (width, width)))
    return padded[:, height - down : 2 * height - down, width - right : 2 * width - right].copy()
