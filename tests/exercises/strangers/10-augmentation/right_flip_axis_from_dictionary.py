"""Looks the axis up in a dictionary and turns the KeyError into a ValueError."""

# /// answer
# cell = "flip"
# ///
def flip(images, direction):
    """Return the images mirrored: left and right ("horizontal") or top and bottom ("vertical")."""
    try:
        axis = {"horizontal": 2, "vertical": 1}[direction]
    except (KeyError, TypeError):
        raise ValueError(f"There is no direction {direction!r}.") from None
    return np.flip(images, axis=axis)
