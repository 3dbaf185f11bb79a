"""Lets np.rot90 turn the two axes of the images."""

# /// answer
# cell = "rotate90"
# ///
def rotate90(images, turns):
    """Return the images after so many quarter turns counterclockwise."""
    return np.rot90(images, k=turns, axes=(1, 2))
