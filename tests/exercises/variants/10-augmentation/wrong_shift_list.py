"""Returns a list of lists."""

# /// answer
# cell = "shift"
# points = 0
# message = "must return an array, not a list"
# ///
import numpy as np


def shift(images, down, right):
    n, height, width = images.shape
    down, right = int(np.clip(down, -height, height)), int(np.clip(right, -width, width))
    around = np.pad(images, [(0, 0), (height, height), (width, width)])
    return around[:, height - down : 2 * height - down, width - right : 2 * width - right].tolist()
