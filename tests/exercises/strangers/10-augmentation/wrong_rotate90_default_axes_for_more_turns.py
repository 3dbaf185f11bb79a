"""Turns one quarter by hand and the others by np.rot90 with its default axes, which mix up the images."""

# /// answer
# cell = "rotate90"
# breaks = "turn each image in an array of shape `(n, height, width)` by `turns` quarter turns"
# ///
def rotate90(images, turns):
    """Return the images after so many quarter turns counterclockwise."""
    if turns % 4 == 1:
        return images.transpose(0, 2, 1)[:, ::-1]
    return np.rot90(images, turns)
