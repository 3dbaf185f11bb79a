"""Tests set the seed that the student's function draws with."""

# /// form
# [scores]
# solution = [1, 1]
# blank = [0, 0]
# wrong = [0, 0]
# ///
# %% setup
import random

import numpy as np

# %% rolls
def rolls(n):
    """Return n rolls of a die, drawn with random.randint."""
    ### BEGIN SOLUTION
    return [random.randint(1, 6) for _ in range(n)]
    ### END SOLUTION


# %% noise
def noise(n):
    """Return n normal numbers, drawn with np.random.normal."""
    ### BEGIN SOLUTION
    return np.random.normal(size=n)
    ### END SOLUTION


# %% test_rolls 1
random.seed(7)
first = rolls(20)
random.seed(7)
assert rolls(20) == first
random.seed(7)
assert first == [random.randint(1, 6) for _ in range(20)]

# %% test_noise 1
np.random.seed(3)
found = noise(4)
np.random.seed(3)
assert np.allclose(found, np.random.normal(size=4))

# %% @wrong rolls
def rolls(n):
    return [random.Random().randint(1, 6) for _ in range(n)]


# %% @wrong noise
def noise(n):
    return np.random.default_rng().normal(size=n)
