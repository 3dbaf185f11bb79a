"""Raises SystemExit and other exceptions that are no Exception, in cells and in calls."""

# /// attack
# honest = ["counts"]
# ran = ["total", "scaled", "parameters", "network", "own"]
# control = "none: an exception that a test or a cell meets is a failure with nbgrader as well"
# ///
# %% total
import sys


def total(numbers):
    ran("total")
    sys.exit(0)


# %% scaled
class Stop(BaseException):
    pass


def scaled(x):
    ran("scaled")
    raise Stop("passed")


# %% parameters
def parameters(build, sizes):
    ran("parameters")
    raise GeneratorExit


# %% network
def network(inputs, units):
    ran("network")
    raise KeyboardInterrupt


# %% own
ran("own")
sys.exit(0)
