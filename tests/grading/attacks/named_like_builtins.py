"""Raises exceptions that are called like built-in ones, such as StopIteration, to end a test early."""

# /// attack
# honest = ["counts"]
# ran = ["total", "scaled", "parameters", "network"]
# control = "none: no test of this exercise is a loop that such an exception would end"
# ///
# %% total
class AssertionError(BaseException):
    pass


def total(numbers):
    ran("total")
    raise StopIteration


# %% scaled
class SystemExit(Exception):
    pass


def scaled(x):
    ran("scaled")
    raise SystemExit("fine")


# %% parameters
def parameters(build, sizes):
    ran("parameters")
    raise type("BoundaryError", (Exception,), {})("the test is at fault")


# %% network
def network(inputs, units):
    ran("network")
    raise type("KeyboardInterrupt\ud800", (Exception,), {})("\ud800" * 10)
