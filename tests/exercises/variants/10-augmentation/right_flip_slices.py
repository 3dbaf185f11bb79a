"""With slices."""

# /// answer
# cell = "flip"
# ///


def flip(images, direction):
    if direction == "horizontal":
        return images[:, :, ::-1].copy()
    if direction == "vertical":
        return images[:, ::-1].copy()
    raise ValueError(direction)
