"""Compares normal numbers with the normal distribution's quantile at the rate."""

# /// answer
# cell = "dropout_mask"
# ///
from scipy.stats import norm


def dropout_mask(shape: tuple, rate: float, rng: np.random.Generator) -> np.ndarray:
    """Return an array of 0 (switched off, with probability `rate`) and 1 (left on)."""
    if rate > 1 or rate < 0:
        raise ValueError("a rate lies between 0 and 1")
    border = norm.ppf(rate)
    return np.where(rng.standard_normal(shape) > border, 1.0, 0.0)
