"""Returns iterators without end, and lists that grow while they are read."""

# /// attack
# honest = ["total"]
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
