"""Takes distances modulo the size, so that far shifts bring the image back."""

# /// answer
# cell = "shift"
# points = 1
# message = "nothing of it is left"
# ///
import numpy as np


def shift(images, down, right):
    n, height, width = images.shape
    down, right = int(np.fmod(down, height)), int(np.fmod(right, width))
    around = np.pad(images, [(0, 0), (height, height), (width, width)])
    return around[:, height - down : 2 * height - down, width - right : 2 * width - right]
