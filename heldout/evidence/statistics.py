"""Effects with their 95 % intervals.

Wilson's interval for a share: E. B. Wilson, "Probable inference, the law of succession, and statistical
inference", J. Am. Stat. Assoc. 22 (1927) 209-212. Welch's for two means: B. L. Welch, "The generalization of
'Student's' problem when several different population variances are involved", Biometrika 34 (1947) 28-35.
The prediction interval for one more value: G. J. Hahn, W. Q. Meeker, "Statistical Intervals", Wiley 1991.
Correction for many tests: S. Holm, "A simple sequentially rejective multiple test procedure",
Scand. J. Stat. 6 (1979) 65-70.
"""

import math
import warnings
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy import stats

CONFIDENCE = 0.95
PAIRED = "Student's t on paired differences"


@dataclass(frozen=True)
class Effect:
    """A mean with its 95 % interval over ``n`` seeds; ``method`` says how the interval was made."""

    mean: float
    low: float
    high: float
    n: int
    method: str

    def minus(self, number: float) -> "Effect":
        """Return the distance to a number."""
        return Effect(self.mean - number, self.low - number, self.high - number, self.n, self.method)

    def times(self, factor: float) -> "Effect":
        """Return the effect in another unit, or seen from the other side."""
        low, high = sorted((self.low * factor, self.high * factor))
        return Effect(self.mean * factor, low, high, self.n, self.method)


def mean_effect(values: np.ndarray) -> Effect:
    """Return the mean of one number a seed, with Student's interval.

    >>> mean_effect(np.array([1.0, 2.0, 3.0])).high.__round__(2)
    4.48
    """
    n = len(values)
    mean = float(np.mean(values))
    error = float(np.std(values, ddof=1)) / math.sqrt(n)
    half = float(stats.t.ppf((1 + CONFIDENCE) / 2, n - 1)) * error
    return Effect(mean, mean - half, mean + half, n, "Student's t")


def share_effect(values: np.ndarray) -> Effect:
    """Return the share of runs whose value is 1, with Wilson's interval; the others are 0.

    >>> share_effect(np.array([1.0, 1.0, 1.0, 0.0])).low.__round__(2)
    0.3
    """
    n = len(values)
    interval = stats.binomtest(int(values.sum()), n).proportion_ci(CONFIDENCE, method="wilson")
    return Effect(float(np.mean(values)), float(interval.low), float(interval.high), n, "Wilson")


def prediction_interval(values: np.ndarray) -> tuple[float, float]:
    """Return where one more value lies with 95 % confidence, if the values are normal (Hahn and Meeker).

    >>> [round(end, 2) for end in prediction_interval(np.array([1.0, 2.0, 3.0]))]
    [-2.97, 6.97]
    """
    n = len(values)
    mean, deviation = float(np.mean(values)), float(np.std(values, ddof=1))
    half = float(stats.t.ppf((1 + CONFIDENCE) / 2, n - 1)) * deviation * math.sqrt(1 + 1 / n)
    return mean - half, mean + half


def paired_effect(first: np.ndarray, second: np.ndarray) -> Effect:
    """Return the mean difference of two settings whose seeds pair: same data, same initial draw."""
    with warnings.catch_warnings():
        # SciPy doubts a p-value, which nobody asks for, where all differences are nearly the same
        warnings.filterwarnings("ignore", "Precision loss", RuntimeWarning)
        interval = stats.ttest_rel(first, second).confidence_interval(CONFIDENCE)
    mean = float(np.mean(first - second))
    return Effect(mean, float(interval.low), float(interval.high), len(first), PAIRED)


def unpaired_effect(first: np.ndarray, second: np.ndarray) -> Effect:
    """Return the difference of the means of two settings whose seeds do not pair (Welch's interval)."""
    result = stats.ttest_ind(first, second, equal_var=False)
    interval = result.confidence_interval(CONFIDENCE)
    mean = float(np.mean(first) - np.mean(second))
    return Effect(mean, float(interval.low), float(interval.high), min(len(first), len(second)), "Welch's t")


def p_value(
    first: np.ndarray, second: np.ndarray | float, paired: bool = True, shares: bool = False
) -> float:
    """Return how improbable a difference at least so large is, if there were none: two-sided.

    By the test to which the interval belongs: of the mean of one setting against a number (``shares`` of
    runs: the binomial test), or of two settings.

    >>> round(p_value(np.array([1.0, 2.0, 4.0]), np.array([0.0, 1.5, 1.0])), 3)
    0.188
    """
    with warnings.catch_warnings():
        # differences that are all the same have no spread, and need no test
        warnings.simplefilter("ignore", RuntimeWarning)
        if isinstance(second, int | float):
            if shares:
                return float(stats.binomtest(int(first.sum()), len(first), second).pvalue)
            found = stats.ttest_1samp(first, second).pvalue
        elif paired:
            found = stats.ttest_rel(first, second).pvalue
        else:
            found = stats.ttest_ind(first, second, equal_var=False).pvalue
    if math.isnan(found):
        return float(np.mean(first) == np.mean(second))
    return float(found)


def survivors(p_values: Mapping[str, float], level: float = 1 - CONFIDENCE) -> set[str]:
    """Return which of many tests stand if no false one may pass, but for a risk of ``level`` (Holm).

    >>> sorted(survivors({"a": 0.001, "b": 0.03, "c": 0.02}))
    ['a', 'b', 'c']
    >>> sorted(survivors({"a": 0.001, "b": 0.03, "c": 0.04}))
    ['a']
    """
    standing: set[str] = set()
    for place, name in enumerate(sorted(p_values, key=lambda name: p_values[name])):
        if p_values[name] > level / (len(p_values) - place):
            break
        standing.add(name)
    return standing
