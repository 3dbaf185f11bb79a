"""Exchanges only the first and the last row or column, which is enough up to a size of three."""

# /// answer
# cell = "flip"
# breaks = "exchanges left and right, as a mirror on the"
# ///
def flip(images, direction):
    """Return the images mirrored: left and right ("horizontal") or top and bottom ("vertical")."""
    mirrored = np.array(images)
    if direction == "horizontal":
        mirrored[:, :, 0], mirrored[:, :, -1] = images[:, :, -1], images[:, :, 0]
    elif direction == "vertical":
        mirrored[:, 0], mirrored[:, -1] = images[:, -1], images[:, 0]
    else:
        raise ValueError(f"unknown direction {direction}")
    return mirrored
