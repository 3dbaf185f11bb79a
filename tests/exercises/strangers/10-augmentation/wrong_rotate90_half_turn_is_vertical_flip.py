"""Takes half a turn for a vertical flip."""

# /// answer
# cell = "rotate90"
# breaks = "2 is half a turn"
# ///
def rotate90(images, turns):
    """Return the images after so many quarter turns counterclockwise."""
    turns = turns % 4
    if turns == 0:
        return images.copy()
    if turns == 1:
        return images.transpose(0, 2, 1)[:, ::-1].copy()
    if turns == 2:
        return images[:, ::-1].copy()
    return images.transpose(0, 2, 1)[:, :, ::-1].copy()
