"""Takes every second array for a kernel, which is so where all layers have biases."""

# /// answer
# cell = "l1_penalty"
# points = 0
# message = "the penalty should be"
# ///
import numpy as np


def l1_penalty(weights, lam):
    return lam * sum(np.abs(kernel).sum() for kernel in weights[::2])
