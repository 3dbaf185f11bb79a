"""The task is to write a function that has the name of a built-in one, and a test forbids the built-in one."""

# /// form
# [scores]
# solution = [1, 1]
# blank = [0, 0]
# wrong = [0, 1]
# cheat = [1, 0]
# ///
# %% max
def max(numbers):
    """Return the largest, without the built-in functions for it."""
    ### BEGIN SOLUTION
    largest = numbers[0]
    for number in numbers:
        if number > largest:
            largest = number
    return largest
    ### END SOLUTION


# %% test_max 1
assert max([1, 3, 2]) == 3
assert max([-2, -1]) == -1

# %% test_without 1
from unittest.mock import patch

with patch("builtins.sorted", side_effect=AssertionError("do not use sorted")):
    max([2, 1])

# %% @wrong max
def max(numbers):
    return numbers[0]


# %% @cheat max
def max(numbers):
    return sorted(numbers)[-1]
