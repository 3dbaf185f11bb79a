"""Tests read and replace the student's global variables."""

# /// form
# [scores]
# solution = [1, 1, 1, 1, 1]
# blank = [0, 0, 0, 0, 0]
# constant = [1, 0, 1, 0, 0]
# hostile_search = [1, 0, 1, 0, 0]
# ///
# %% setup
RATE = 0.5

# %% data
### BEGIN SOLUTION
limit = 10
names = ["Ada", "Bob"]
### END SOLUTION

# %% below
def below(numbers):
    """Return those of the numbers that are less than limit."""
    ### BEGIN SOLUTION
    return [number for number in numbers if number < limit]
    ### END SOLUTION


# %% interest
def interest(amount):
    """Return the interest of an amount at RATE."""
    ### BEGIN SOLUTION
    return amount * RATE
    ### END SOLUTION


# %% test_read 1
assert limit == 10
assert names == ["Ada", "Bob"] and len(names[0]) == 3
assert "limit" in globals() and "no_such_name" not in globals()

# %% test_replaced 1
before = limit
limit = 3
try:
    assert below([1, 2, 3, 4]) == [1, 2]
finally:
    limit = before
assert below([1, 11]) == [1]

# %% test_left 1
limit = 10
assert below([1, 11]) == [1]

# %% test_setup_name 1
assert interest(10) == 5
RATE = 2
assert interest(10) == 20

# %% test_expected 1
import random

rate = expected = random.random()
result = answer = 7 * expected
RATE = expected
assert interest(7) == result
del RATE
try:
    interest(7)
except NameError:
    pass
else:
    raise AssertionError("RATE was not used")

# %% @constant below
def below(numbers):
    return [number for number in numbers if number < 10]


# %% @constant interest
def interest(amount):
    return amount / 2


# %% @hostile_search below
def below(numbers):
    return globals().get("expected", [number for number in numbers if number < 10])


# %% @hostile_search interest
def interest(amount):
    for name in ("result", "answer", "expected", "rate"):
        if name in globals():
            return globals()[name]
    return 5
