"""Reads rows or columns backwards with a slice."""

# /// answer
# cell = "flip"
# ///
def flip(images, direction):
    """Return the images mirrored: left and right ("horizontal") or top and bottom ("vertical")."""
    if direction == "horizontal":
        return np.asarray(images)[:, :, ::-1].copy()
    if direction == "vertical":
        return np.asarray(images)[:, ::-1, :].copy()
    raise ValueError(f'direction must be "horizontal" or "vertical", not {direction!r}')
