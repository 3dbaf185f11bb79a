"""Makes a data frame of each kernel and sums its absolute values over rows and columns."""

# /// answer
# cell = "l1_penalty"
# ///
import pandas as pd


def l1_penalty(weights: list, lam: float) -> float:
    """Return lam times the sum of the absolute values of all kernels."""
    sums = [pd.DataFrame(w).astype(float).abs().sum().sum() for w in weights if w.ndim == 2]
    return float(lam * sum(sums))
