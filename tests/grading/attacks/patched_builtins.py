"""Replaces isinstance, len, sum, sorted, set, type and the exceptions that tests raise."""

# /// attack
# ran = ["before total"]
# stock = ["not graded"]
# ///
# %% before total
import builtins


class AnyAnswer(int):
    def __eq__(self, other):
        return True

    __hash__ = int.__hash__


builtins.sum = lambda *args: -1
builtins.set = lambda *args: AnyAnswer()
builtins.AssertionError = ZeroDivisionError
ran("before total")  # nothing can be printed afterwards
builtins.isinstance = lambda *args: True
