"""Returns objects that are equal to everything and of every type."""

# /// attack
# ran = ["total", "counts", "scaled"]
# stock = ["points: 4"]
# ///
# %% total
class Yes(int):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    __hash__ = int.__hash__

    @property
    def __class__(self):
        return int


def total(numbers):
    ran("total")
    return Yes(3)


# %% counts
class YesDict(dict):
    def __eq__(self, other):
        return True

    def __iter__(self):
        return iter(["pear", "plum", "fig"])

    def __getitem__(self, key):
        return Yes(1)


def counts(words):
    ran("counts")
    return YesDict()


# %% scaled
from unittest.mock import ANY


def scaled(x):
    ran("scaled")
    return ANY
