"""One score matrix, and infinity in place of the parameters of insufficient networks."""

# /// answer
# cell = "smallest_sufficient"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    """Return the index of the smallest model whose mean validation accuracy is close to the best."""
    matrix = np.asarray([m["val_accuracy"] for m in models], dtype=float)
    score = matrix.mean(axis=1)
    limit = np.max(score) - tolerance
    ok = (score > limit) | np.isclose(score, limit, rtol=0, atol=1e-9)
    size = np.where(ok, [m["parameters"] for m in models], np.inf)
    return int(size.argmin())
