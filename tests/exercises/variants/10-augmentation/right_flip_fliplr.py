"""Image by image."""

# /// answer
# cell = "flip"
# ///
import numpy as np


def flip(images, direction):
    if direction not in ("horizontal", "vertical"):
        raise ValueError("horizontal or vertical")
    turn = np.fliplr if direction == "horizontal" else np.flipud
    return np.stack([turn(image) for image in images])
