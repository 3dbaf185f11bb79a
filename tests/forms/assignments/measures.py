"""Tests compare what methods give with numbers, nearly; what gives them is the student's object."""

# /// form
# [scores]
# solution = [1, 1, 1]
# blank = [0, 0, 0]
# wrong = [0, 0, 0]
# hostile_operators = [0, 0, 0]
# ///
# %% setup
import math

import numpy as np

# %% circle
### BEGIN SOLUTION
class Circle:
    def __init__(self, radius):
        self.radius = radius

    @property
    def diameter(self):
        return 2 * self.radius

    def area(self):
        return math.pi * self.radius**2
### END SOLUTION

# %% test_difference 1
r = np.random.default_rng().uniform(1, 5)
assert abs(Circle(r).area() - math.pi * r**2) < 1e-9
assert Circle(r).diameter == 2 * r

# %% test_close 1
r = np.random.default_rng().uniform(1, 5)
assert np.isclose(Circle(r).area(), math.pi * r**2)
np.testing.assert_allclose(Circle(r).diameter, 2 * r)

# %% test_approximately 1
import pytest

r = np.random.default_rng().uniform(1, 5)
assert Circle(r).area() == pytest.approx(math.pi * r**2)
assert math.isclose(Circle(r).diameter, 2 * r)

# %% @wrong circle
class Circle:
    def __init__(self, radius):
        self.radius = radius
        self.diameter = radius

    def area(self):
        return 3 * self.radius**2


# %% @hostile_operators circle
class Circle:
    def __init__(self, radius=0):
        pass

    @property
    def diameter(self):
        return self

    def area(self):
        return Circle()

    def _zero(self, *others):
        return 0

    def _yes(self, *others):
        return True

    def __float__(self):
        return 1.0

    __sub__ = __rsub__ = __abs__ = __neg__ = __index__ = __int__ = _zero
    __eq__ = __lt__ = __le__ = __gt__ = __ge__ = __bool__ = _yes

    def __hash__(self):
        return 1
