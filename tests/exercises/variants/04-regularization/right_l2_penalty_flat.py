"""Joins all kernels to one vector and multiplies it by itself."""

# /// answer
# cell = "l2_penalty"
# ///
import numpy as np


def l2_penalty(weights, lam):
    flat = np.concatenate([array.ravel() for array in weights if array.ndim == 2])
    return np.float64(lam) * flat.astype("float64") @ flat
