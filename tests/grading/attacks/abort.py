"""Crashes the interpreter by a wrong pointer and by endless recursion in C."""

# /// attack
# honest = ["counts"]
# seen = ["test_total: Stopped: While your code was tested, your code ended the process", "test_scaled: Stopped: While your code was tested, your code ended the process"]
# stock = ["points: -2", "not graded"]
# ///
# %% total
import ctypes


def total(numbers):
    ctypes.string_at(0)


# %% scaled
def scaled(x):
    ctypes.CDLL(None).abort()
