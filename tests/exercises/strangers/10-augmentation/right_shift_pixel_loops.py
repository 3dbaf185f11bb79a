"""Carries each pixel to its new place in plain loops, if that place is in the image."""

# /// answer
# cell = "shift"
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    n, height, width = images.shape
    moved = np.zeros((n, height, width), dtype=images.dtype)
    for k in range(n):
        for i in range(height):
            for j in range(width):
                if 0 <= i + down < height and 0 <= j + right < width:
                    moved[k, i + down, j + right] = images[k, i, j]
    return moved
