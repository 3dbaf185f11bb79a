"""Uses a match statement and takes the rows or columns in falling order."""

# /// answer
# cell = "flip"
# ///
def flip(images, direction):
    """Return the images mirrored: left and right ("horizontal") or top and bottom ("vertical")."""
    match direction:
        case "horizontal":
            axis = -1
        case "vertical":
            axis = -2
        case _:
            raise ValueError(direction)
    size = np.shape(images)[axis]
    return np.take(images, range(size - 1, -1, -1), axis=axis)
