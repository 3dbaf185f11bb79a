"""Reverses the order of the images instead of their rows for "vertical"."""

# /// answer
# cell = "flip"
# breaks = "exchanges top and bottom, as a lake does."
# ///
def flip(images, direction):
    """Return the images mirrored: left and right ("horizontal") or top and bottom ("vertical")."""
    if direction == "horizontal":
        return np.flip(images, axis=-1)
    if direction == "vertical":
        return np.flip(images, axis=0)
    raise ValueError(f"unknown direction {direction}")
