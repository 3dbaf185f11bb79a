"""Tests take what generators and iterators give, endless ones too."""

# /// form
# [scores]
# solution = [1, 1, 1]
# blank = [0, 0, 0]
# lists = [1, 0, 0]
# ///
# %% countdown
def countdown(n):
    """Yield n, n - 1, ..., 1."""
    ### BEGIN SOLUTION
    while n:
        yield n
        n -= 1
    ### END SOLUTION


# %% naturals
def naturals():
    """Yield 0, 1, 2 and so on without end."""
    ### BEGIN SOLUTION
    n = 0
    while True:
        yield n
        n += 1
    ### END SOLUTION


# %% running
def running():
    """Take numbers by send, and yield their sum so far."""
    ### BEGIN SOLUTION
    total = 0
    while True:
        total += yield total
    ### END SOLUTION


# %% test_list 1
assert list(countdown(3)) == [3, 2, 1]
assert [n for n in countdown(2)] == [2, 1]
assert sum(countdown(4)) == 10
assert 2 in countdown(3)
assert list(countdown(0)) == []
assert list(zip(countdown(2), "ab")) == [(2, "a"), (1, "b")]

# %% test_next 1
import types

generator = countdown(2)
assert isinstance(generator, types.GeneratorType)
assert iter(generator) is generator
assert next(generator) == 2
assert next(generator) == 1
try:
    next(generator)
except StopIteration:
    pass
else:
    raise AssertionError("it should end")
assert next(generator, "over") == "over"

# %% test_endless 1
import inspect
from itertools import islice, takewhile

assert list(islice(naturals(), 5)) == [0, 1, 2, 3, 4]
assert list(takewhile(lambda n: n < 3, naturals())) == [0, 1, 2]
generator = naturals()
for n, m in zip(range(3), generator):
    assert n == m
assert inspect.isgenerator(generator)
sums = running()
next(sums)
assert sums.send(3) == 3 and sums.send(4) == 7
sums.close()

# %% @lists countdown
def countdown(n):
    return list(range(n, 0, -1))


# %% @lists naturals
def naturals():
    return list(range(100))
