"""Returns objects that are equal to everything and of every type."""

# /// attack
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
    return YesDict()


# %% scaled
from unittest.mock import ANY


def scaled(x):
    return ANY
