"""Makes the result of whole numbers, so that pixels between 0 and 1 are lost."""

# /// answer
# cell = "shift"
# breaks = "each image has moved `down` pixels towards its"
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    n, height, width = images.shape
    moved = np.zeros((n, height, width), dtype=int)
    for i in range(height):
        for j in range(width):
            if 0 <= i - down < height and 0 <= j - right < width:
                moved[:, i, j] = images[:, i - down, j - right]
    return moved
