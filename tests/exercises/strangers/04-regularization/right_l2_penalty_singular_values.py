"""Uses that the squared singular values of a matrix add up to the sum of its squared entries."""

# /// answer
# cell = "l2_penalty"
# ///
from functools import reduce


def l2_penalty(weights, lam):
    def add(total, array):
        if np.ndim(array) != 2:
            return total
        return total + np.sum(np.linalg.svd(np.asarray(array, dtype=float), compute_uv=False) ** 2)

    return lam * float(reduce(add, weights, 0.0))
