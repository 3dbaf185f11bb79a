"""Swaps pairs of rows or columns from the outside to the middle in a copy."""

# /// answer
# cell = "flip"
# ///
def flip(images, direction):
    """Return the images mirrored: left and right ("horizontal") or top and bottom ("vertical")."""
    if direction not in ("horizontal", "vertical"):
        raise ValueError("unknown direction")
    mirrored = np.array(images)
    view = mirrored if direction == "vertical" else mirrored.transpose(0, 2, 1)
    first, last = 0, view.shape[1] - 1
    while first < last:
        view[:, [first, last]] = view[:, [last, first]]
        first, last = first + 1, last - 1
    return mirrored
