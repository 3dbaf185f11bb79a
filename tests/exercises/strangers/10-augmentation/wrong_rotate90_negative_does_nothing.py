"""Loops over range(turns), which is empty for negative numbers."""

# /// answer
# cell = "rotate90"
# breaks = "-1 a quarter turn clockwise."
# ///
def rotate90(images, turns):
    """Return the images after so many quarter turns counterclockwise."""
    turned = np.asarray(images).copy()
    for _ in range(turns):
        turned = np.rot90(turned, axes=(1, 2))
    return turned
