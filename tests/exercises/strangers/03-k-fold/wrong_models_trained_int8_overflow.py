"""Multiplies in 8-bit integers, which overflow from 128 on."""

# /// answer
# cell = "models_trained"
# breaks = "the number of models that k-fold cross-validation trains"
# ///
import numpy as np


def models_trained(k, repeats):
    return int(np.prod(np.array([k, repeats], dtype="int8"), dtype="int8"))
