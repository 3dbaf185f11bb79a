"""Turns back for negative turns by recursion and turns one image with zip on its lists."""

# /// answer
# cell = "rotate90"
# ///
def _quarter(image):
    return list(zip(*image, strict=True))[::-1]


def rotate90(images, turns):
    """Return the images after so many quarter turns counterclockwise."""
    images = np.asarray(images)
    turns = int(turns) % 4
    if turns == 0:
        return images.copy()
    n, height, width = images.shape
    turned = np.empty((n, width, height), dtype=images.dtype)
    for k, image in enumerate(images):
        turned[k] = _quarter(image.tolist())
    return rotate90(turned, turns - 1)
