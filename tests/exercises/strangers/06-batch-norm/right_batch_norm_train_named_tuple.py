"""Centers first, takes the mean square of the rest, and returns a named tuple."""

# /// answer
# cell = "batch_norm_train"
# ///
from typing import NamedTuple


class Normalized(NamedTuple):
    output: np.ndarray
    mean: np.ndarray
    variance: np.ndarray


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    x = np.asarray(x, dtype=float)
    mean = np.sum(x, axis=0) / len(x)
    centered = x - mean
    variance = np.einsum("ij,ij->j", centered, centered) / len(x)
    root = np.sqrt(variance + epsilon)
    scale = np.divide(gamma, root, out=np.zeros_like(mean), where=root > 0)
    return Normalized(centered * scale + beta, mean, variance)
