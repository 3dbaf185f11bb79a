"""Reverses the order of the images."""

# /// answer
# cell = "flip"
# points = 1
# message = "axis 0 counts the images"
# ///


def flip(images, direction):
    if direction == "horizontal":
        return images[::-1]
    if direction == "vertical":
        return images[:, ::-1]
    raise ValueError(direction)
