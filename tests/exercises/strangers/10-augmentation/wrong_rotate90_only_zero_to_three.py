"""Knows zero to three turns and raises a ValueError for all others."""

# /// answer
# cell = "rotate90"
# breaks = "`turns` is a whole number"
# ///
def rotate90(images, turns):
    """Return the images after so many quarter turns counterclockwise."""
    if turns not in (0, 1, 2, 3):
        raise ValueError("Give 0, 1, 2 or 3 turns.")
    return np.rot90(images, turns, axes=(1, 2)).copy()
