"""Squares the norm of each kernel."""

# /// answer
# cell = "l2_penalty"
# ///
import numpy as np


def l2_penalty(weights, lam):
    return lam * sum(np.linalg.norm(kernel) ** 2 for kernel in weights if kernel.ndim == 2)
