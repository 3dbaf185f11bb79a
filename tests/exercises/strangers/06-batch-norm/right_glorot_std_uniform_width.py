"""Takes the limit of the uniform distribution and asks SciPy for its standard deviation."""

# /// answer
# cell = "glorot_std"
# ///
from scipy import stats


def glorot_std(fan_in, fan_out):
    limit = (6 / (fan_in + fan_out)) ** 0.5
    return float(stats.uniform(loc=-limit, scale=2 * limit).std())
