"""SciPy's own Wilson interval, with z turned into a confidence level."""

# /// answer
# cell = "accuracy_interval"
# ///
from scipy import stats


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or correct < 0 or correct > n:
        raise ValueError(f"{correct} of {n} is impossible")
    level = 2 * stats.norm.cdf(z) - 1
    ci = stats.binomtest(int(correct), int(n)).proportion_ci(confidence_level=level, method="wilson")
    return float(np.clip(ci.low, 0, 1)), float(np.clip(ci.high, 0, 1))
