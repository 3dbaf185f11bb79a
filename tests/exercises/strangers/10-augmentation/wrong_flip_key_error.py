"""Lets the dictionary raise a KeyError for an unknown direction."""

# /// answer
# cell = "flip"
# breaks = "Raise a `ValueError` for any other direction."
# ///
def flip(images, direction):
    """Return the images mirrored: left and right ("horizontal") or top and bottom ("vertical")."""
    axis = {"horizontal": 2, "vertical": 1}[direction]
    return np.flip(images, axis)
