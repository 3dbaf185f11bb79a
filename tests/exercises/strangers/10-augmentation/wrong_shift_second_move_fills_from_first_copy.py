"""Starts from a copy instead of from zeros in the second direction, so that old columns stay in place."""

# /// answer
# cell = "shift"
# breaks = "Pixels that are uncovered are 0."
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    _, height, width = images.shape
    rows = np.zeros_like(images)
    for i in range(height):
        if 0 <= i - down < height:
            rows[:, i] = images[:, i - down]
    moved = rows.copy()
    for j in range(width):
        if 0 <= j - right < width:
            moved[:, :, j] = rows[:, :, j - right]
        elif right < 0:
            moved[:, :, j] = 0
    return moved
