"""NumPy over the two signs at once, clipped, in a named tuple."""

# /// answer
# cell = "accuracy_interval"
# ///
from typing import NamedTuple


class Interval(NamedTuple):
    low: float
    high: float


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or not (0 <= correct <= n):
        raise ValueError("need n >= 1 and 0 <= correct <= n")
    p_hat = np.float64(correct) / n
    signs = np.array([-1.0, 1.0])
    ends = p_hat + z**2 / (2 * n) + signs * z * np.sqrt(p_hat * (1 - p_hat) / n + z**2 / (4 * n**2))
    return Interval(*np.clip(ends / (1 + z**2 / n), 0, 1).tolist())
