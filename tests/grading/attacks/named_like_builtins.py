"""Raises exceptions that are called like built-in ones, such as StopIteration, to end a test early."""

# /// attack
# honest = ["counts"]
# ///
# %% total
class AssertionError(BaseException):
    pass


def total(numbers):
    raise StopIteration


# %% scaled
class SystemExit(Exception):
    pass


def scaled(x):
    raise SystemExit("fine")


# %% parameters
def parameters(build, sizes):
    raise type("BoundaryError", (Exception,), {})("the test is at fault")


# %% network
def network(inputs, units):
    raise type("KeyboardInterrupt\ud800", (Exception,), {})("\ud800" * 10)
