"""Returns a list of lists."""

# /// answer
# cell = "flip"
# points = 1
# message = "must return an array, not a list"
# ///
def flip(images, direction):
    if direction == "horizontal":
        return images[:, :, ::-1].tolist()
    if direction == "vertical":
        return images[:, ::-1].tolist()
    raise ValueError(direction)
