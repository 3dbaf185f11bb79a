"""Takes everything that is not "horizontal" for "vertical"."""

# /// answer
# cell = "flip"
# breaks = "Raise a `ValueError` for any other direction."
# ///
def flip(images, direction):
    """Return the images mirrored: left and right ("horizontal") or top and bottom ("vertical")."""
    if direction == "horizontal":
        return images[:, :, ::-1].copy()
    else:
        return images[:, ::-1, :].copy()
