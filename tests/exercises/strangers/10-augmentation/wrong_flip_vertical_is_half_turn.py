"""Reverses both axes for "vertical", which is half a turn."""

# /// answer
# cell = "flip"
# breaks = "exchanges top and bottom, as a lake does."
# ///
def flip(images, direction):
    """Return the images mirrored: left and right ("horizontal") or top and bottom ("vertical")."""
    if direction == "horizontal":
        return images[..., ::-1].copy()
    if direction == "vertical":
        return np.rot90(images, 2, axes=(1, 2)).copy()
    raise ValueError(f"unknown direction {direction}")
