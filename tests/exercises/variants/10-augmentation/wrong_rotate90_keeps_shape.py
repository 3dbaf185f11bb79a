"""Cuts the turned image to its old shape."""

# /// answer
# cell = "rotate90"
# points = 0
# message = "height and width change places"
# ///
import numpy as np


def rotate90(images, turns):
    turned = np.zeros_like(images)
    for i, image in enumerate(images):
        new = np.rot90(image, turns)
        rows, columns = min(new.shape[0], image.shape[0]), min(new.shape[1], image.shape[1])
        turned[i, :rows, :columns] = new[:rows, :columns]
    return turned
