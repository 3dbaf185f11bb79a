"""Lets Keras' own regularizer do the sum."""

# /// answer
# cell = "l1_penalty"
# ///
import keras
import numpy as np


def l1_penalty(weights, lam):
    penalty = keras.regularizers.L1(lam)
    kernels = [array for array in weights if array.ndim == 2]
    return np.array(sum(float(penalty(kernel.astype("float64"))) for kernel in kernels))
