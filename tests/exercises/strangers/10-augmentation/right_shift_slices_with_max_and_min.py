"""Computes the overlapping windows of source and target with max and min."""

# /// answer
# cell = "shift"
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    images = np.asarray(images)
    height, width = images.shape[1:]
    result = np.zeros_like(images)
    top, bottom = max(0, down), min(height, height + down)
    left, end = max(0, right), min(width, width + right)
    if top < bottom and left < end:
        result[:, top:bottom, left:end] = images[:, top - down : bottom - down, left - right : end - right]
    return result
