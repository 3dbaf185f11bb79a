"""Returns iterators without end, and lists that grow while they are read."""

# /// attack
# honest = ["total"]
# seen = ['test_scaled: AssertionError: Return an array, not a count', 'test_parameters: AssertionError: Return a list, not a Endless', 'test_counts: Stopped: .*your code ran for longer']
# opened = { "time" = ["took more time than there is"] }
# ///
# %% scaled
import itertools


def scaled(x):
    return itertools.count()


# %% parameters
class Endless:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __len__(self):
        return 10**9


def parameters(build, sizes):
    return Endless()


# %% counts
class Growing(list):
    def __iter__(self):
        while True:
            yield 1


def counts(words):
    return Growing([1])
