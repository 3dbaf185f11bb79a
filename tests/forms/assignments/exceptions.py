"""Exceptions of the student's own are caught by name; pytest, NumPy and warnings judge."""

# /// form
# [scores]
# solution = [1, 1, 1, 1, 1]
# blank = [0, 0, 0, 0, 0]
# builtin = [0, 1, 1, 0, 0]
# hostile_names = [0, 0, 1, 0, 0]
# ///
# %% setup
import warnings

import numpy as np

# %% root
### BEGIN SOLUTION
class NegativeError(ValueError):
    """A root of less than zero was asked for."""

    def __init__(self, value):
        super().__init__(f"{value} is negative")
        self.value = value


def root(x):
    if x < 0:
        raise NegativeError(x)
    return x**0.5
### END SOLUTION

# %% roots
def roots(x):
    """Return the roots of an array; warn of negative entries."""
    ### BEGIN SOLUTION
    if (x < 0).any():
        warnings.warn("negative entries", UserWarning)
    return np.sqrt(np.abs(x))
    ### END SOLUTION


# %% test_own_class 1
try:
    root(-4)
except NegativeError as error:
    assert "negative" in str(error)
    assert error.value == -4
else:
    raise AssertionError("no error")
assert issubclass(NegativeError, ValueError)
try:
    raise NegativeError(3)
except ValueError as error:
    assert error.value == 3

# %% test_pytest 1
import pytest

with pytest.raises(ValueError, match="negative") as caught:
    root(-1)
assert root(4) == pytest.approx(2)

# %% test_numpy 1
rng = np.random.default_rng()
x = rng.uniform(0, 9, 4)
np.testing.assert_allclose(roots(x), x**0.5)
np.testing.assert_array_equal(roots(np.array([4.0, 9.0])), [2, 3])

# %% test_warnings 1
import pytest

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    roots(np.array([-1.0]))
assert len(seen) == 1 and issubclass(seen[0].category, UserWarning)
with pytest.warns(UserWarning, match="negative entries"):
    roots(np.array([-1.0]))
with pytest.raises(NegativeError):
    root(-1)

# %% test_inside 1
try:
    root(-2)
    assert False, "an error was asked for"
except NegativeError:
    pass

# %% @builtin root
def root(x):
    if x < 0:
        raise ValueError("negative")
    return x**0.5


# %% @builtin roots
def roots(x):
    return np.sqrt(np.abs(x))


# %% @hostile_names root
NegativeError = AssertionError


def root(x):
    return 0


# %% @hostile_names roots
def roots(x):
    return np.sqrt(np.abs(x))
