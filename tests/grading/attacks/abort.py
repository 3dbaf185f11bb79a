"""Crashes the interpreter by a wrong pointer and by endless recursion in C."""

# /// attack
# honest = ["counts"]
# ///
# %% total
import ctypes


def total(numbers):
    ctypes.string_at(0)


# %% scaled
def scaled(x):
    ctypes.CDLL(None).abort()
