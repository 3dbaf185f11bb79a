"""Looks at the first letter of the direction only."""

# /// answer
# cell = "flip"
# breaks = "Raise a `ValueError` for any other direction."
# ///
def flip(images, direction):
    """Return the images mirrored: left and right ("horizontal") or top and bottom ("vertical")."""
    letter = str(direction)[:1]
    if letter == "h":
        return images[:, :, ::-1].copy()
    if letter == "v":
        return images[:, ::-1].copy()
    raise ValueError(f"unknown direction {direction}")
