"""Chains all entries of the two-dimensional arrays and sums them exactly with math.fsum."""

# /// answer
# cell = "l1_penalty"
# ///
import itertools
import math


def l1_penalty(weights, lam):
    kernels = (array for array in weights if np.ndim(array) == 2)
    entries = itertools.chain.from_iterable(np.ravel(kernel).tolist() for kernel in kernels)
    return lam * math.fsum(map(abs, entries))
