"""Exchanges the first and the last column or row alone."""

# /// answer
# cell = "flip"
# points = 1
# message = "read backwards, as a whole"
# ///
def flip(images, direction):
    flipped = images.copy()
    if direction == "horizontal":
        flipped[:, :, 0], flipped[:, :, -1] = images[:, :, -1], images[:, :, 0]
    elif direction == "vertical":
        flipped[:, 0], flipped[:, -1] = images[:, -1], images[:, 0]
    else:
        raise ValueError(direction)
    return flipped
