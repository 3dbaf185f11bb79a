"""Takes every other word for vertical."""

# /// answer
# cell = "flip"
# points = 1
# message = "a ValueError for the direction 'diagonal'"
# ///


def flip(images, direction):
    if direction == "horizontal":
        return images[:, :, ::-1]
    return images[:, ::-1]
