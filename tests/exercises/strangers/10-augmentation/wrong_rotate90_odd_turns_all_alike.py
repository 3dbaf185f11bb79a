"""Turns counterclockwise for every odd number, three and minus one included."""

# /// answer
# cell = "rotate90"
# breaks = "-1 a quarter turn clockwise."
# ///
def rotate90(images, turns):
    """Return the images after so many quarter turns counterclockwise."""
    if turns % 2 == 1:
        return np.swapaxes(images, 1, 2)[:, ::-1]
    if turns % 4 == 2:
        return images[:, ::-1, ::-1]
    return images.copy()
