"""Raises SystemExit and other exceptions that are no Exception, in cells and in calls."""

# /// attack
# honest = ["counts"]
# ///
# %% total
import sys


def total(numbers):
    sys.exit(0)


# %% scaled
class Stop(BaseException):
    pass


def scaled(x):
    raise Stop("passed")


# %% parameters
def parameters(build, sizes):
    raise GeneratorExit


# %% network
def network(inputs, units):
    raise KeyboardInterrupt


# %% own
sys.exit(0)
