"""Hands back the very array it was given if there is nothing to move."""

# /// answer
# cell = "shift"
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    if down == 0 and right == 0:
        return images
    moved = np.zeros_like(images)
    _, height, width = images.shape
    for i in range(max(0, down), min(height, height + down)):
        for j in range(max(0, right), min(width, width + right)):
            moved[:, i, j] = images[:, i - down, j - right]
    return moved
