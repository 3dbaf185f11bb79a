"""Looks at the first letter."""

# /// answer
# cell = "flip"
# points = 1
# message = "a ValueError for the direction 'Horizontal'"
# ///


def flip(images, direction):
    if direction.lower().startswith("h"):
        return images[:, :, ::-1]
    if direction.lower().startswith("v"):
        return images[:, ::-1]
    raise ValueError(direction)
